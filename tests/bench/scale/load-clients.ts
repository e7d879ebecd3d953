import { runnerImport } from 'vite';
import { inRoot, ROOT } from '../../support/paths.ts';

/** A process of clients: the product's own modules, loaded by Vite as in the benchmark itself. */
const { module } = await runnerImport<typeof import('./clients')>(inRoot('tests/bench/scale/clients.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
module.serveOrders();
