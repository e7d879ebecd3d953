import { runnerImport } from 'vite';
import { inRoot, ROOT } from '../support/paths.ts';

/** The suites use the product's own modules under their `@/` names; Vite loads them as it builds them. */
const { module } = await runnerImport<typeof import('./bench')>(inRoot('tests/bench/bench.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
try {
  process.exit(await module.bench(process.argv.slice(2)));
} catch (error) {
  // Of modules that Vite loaded: not the same class as one imported here.
  if (!(error instanceof Error) || error.name !== 'PlainError') throw error;
  console.error(error.message);
  process.exit(1);
}
