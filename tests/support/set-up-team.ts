import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUpTeam } from './set-up-streams.ts';

const USAGE = `npm run team:setup -- team.json [--out DIR]

Makes the streams of every company in team.json on the servers, which must run; DIR is where team:config wrote its files.
Run it once, and again after a new version: what is there stays.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'team' }, help: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file || values.help) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const from = process.env.INIT_CWD ?? process.cwd();
try {
  const made = await setUpTeam(JSON.parse(readFileSync(path.resolve(from, file), 'utf8')), path.resolve(from, values.out));
  console.log(made.length > 0 ? `Made: ${made.join(', ')}` : 'Everything was there already.');
} catch (error) {
  console.error(`The streams could not be made: ${(error as Error).message}`);
  process.exit(1);
}
process.exit(0);
