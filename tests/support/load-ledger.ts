import { resolve } from 'node:path';
import { productModule } from './product-module.ts';

/** `npm run ledger -- verify FILE`. */
const { ledgerCommand } = await productModule<typeof import('../../lib/cli/ledger-command')>('lib/cli/ledger-command.ts');
// npm starts scripts in the root of the repository; the path was typed where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
const [verb, ...paths] = process.argv.slice(2);
const { exitCode, out } = await ledgerCommand(verb ? [verb, ...paths.map((path) => resolve(from, path))] : []);
console.log(out);
process.exit(exitCode);
