import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': resolve(import.meta.dirname, '../..') };
const plugins = () => [WxtVitest()];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const root = resolve(import.meta.dirname, '../..');
/** On a busy machine even a build takes a while. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 } as const;
const setupFiles = [resolve(import.meta.dirname, 'seed.ts')];

/** One project per layer, so that `npm run check` runs the quick ones and CI runs them all. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: plugins(),
        oxc,
        resolve: { alias },
        test: { name: 'unit', setupFiles, include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}'] },
      },
      {
        root,
        resolve: { alias },
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], ...PATIENT },
      },
      {
        root,
        plugins: plugins(),
        oxc,
        resolve: { alias },
        test: { name: 'contract', setupFiles, include: ['tests/contract/**/*.test.ts'], ...PATIENT },
      },
      {
        root,
        plugins: plugins(),
        oxc,
        resolve: { alias },
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...PATIENT, setupFiles },
      },
      {
        root,
        resolve: { alias },
        // A browser each, on two cores: one file at a time.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
