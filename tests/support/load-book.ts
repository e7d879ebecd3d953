import { resolve } from 'node:path';
import { productModule } from './product-module.ts';

/** `npm run book -- FILE`. */
const { bookCommand } = await productModule<typeof import('../../lib/cli/book-command')>('lib/cli/book-command.ts');
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// npm starts scripts in the root of the repository; the path was typed where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
const args = process.argv.slice(2).map((arg) => (arg.startsWith('--') ? arg : resolve(from, arg)));
// A script wants data, a person something to read; either can be asked for.
const form = process.stdout.isTTY || args.includes('--text') ? [] : ['--json'];
const { exitCode, out } = await bookCommand([...args, ...form], new Date(), timeZone);
console.log(out);
process.exit(exitCode);
