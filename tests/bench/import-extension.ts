import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { buildExtension } from '@/tests/support/build-extension';
import { inCache, inRoot, ROOT } from '@/tests/support/paths';

export const BENCH_PAGE = 'bench.html';

/**
 * A copy of the built extension with two things more: a page that does nothing but hold a file, and a worker that only parses. What others build
 * meanwhile does not come into the figures.
 */
export async function importExtension(): Promise<string> {
  const folder = inCache('bench', 'extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(await buildExtension('chrome'), folder, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: inRoot('tests/bench/parse-worker.ts'), formats: ['iife'], name: 'parser', fileName: () => 'parse.js' },
    },
  });
  writeFileSync(`${folder}/${BENCH_PAGE}`, '<!doctype html><meta charset="utf-8"><input type="file">');
  return folder;
}
