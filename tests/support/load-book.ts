import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { inRoot, ROOT } from './paths.ts';

/** `npm run book -- FILE`. The command uses the product's own modules under their `@/` names; Vite loads them as it builds them. */
const { module } = await runnerImport<typeof import('../../lib/cli/book-command')>(inRoot('lib/cli/book-command.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// npm starts scripts in the root of the repository; the path was typed where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
const args = process.argv.slice(2).map((arg) => (arg.startsWith('--') ? arg : resolve(from, arg)));
// A script wants data, a person something to read; either can be asked for.
const form = process.stdout.isTTY || args.includes('--text') ? [] : ['--json'];
const { exitCode, out } = await module.bookCommand([...args, ...form], new Date(), timeZone);
console.log(out);
process.exit(exitCode);
