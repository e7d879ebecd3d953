import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';

const root = resolve(import.meta.dirname, '../..');

/** The tests beside the credit core, and no others, in one process: pure functions leave nothing behind for the next file. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    setupFiles: [resolve(root, 'tests/config/seed.ts'), resolve(root, 'tests/mutation/stop-at-first.ts')],
    // A slow machine is no test that failed.
    testTimeout: 60_000,
    include: ['lib/{domain,policy}/**/*.test.ts'],
    // Reads the rules as text, and those are not as they were written.
    exclude: ['lib/domain/fact-words.test.ts'],
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
