import { runnerImport } from 'vite';
import { inRoot, ROOT } from './paths.ts';

/** A module of the product for a script that plain Node runs: it uses others under their `@/` names, and Vite loads them as it builds them. */
export async function productModule<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(inRoot(path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}
