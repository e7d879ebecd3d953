import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeTeamFiles } from './team-files.ts';

const USAGE = `npm run team:config -- team.json [--out DIR]

Makes of a list of servers, companies and people what a team needs (README.md, "A team"):
  SERVER.conf        what nats-server is started with, one per server; holds no password and no key that is secret
  COMPANY/NAME.json  what each person opens under "Team" in the settings; give it to them alone, then delete it
  COMPANY/set-up.nk  for npm run team:setup
  system.nk          for tools that watch the servers
  RIGHTS.md          what each role may do
  RUN.md             how these servers are started, watched, copied and put back
  keys.json          public keys: who has one already keeps it
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
// npm starts scripts in the root of the repository; the path was typed where the person is.
const from = process.env.INIT_CWD ?? process.cwd();
try {
  const made = await writeTeamFiles(JSON.parse(readFileSync(path.resolve(from, file), 'utf8')), path.resolve(from, values.out));
  if ('fault' in made) throw new Error(made.fault);
  for (const { path: name, isSecret } of made.files) console.log(`${name}${isSecret ? '   (secret)' : ''}`);
} catch (error) {
  console.error(`${file}: ${(error as Error).message}`);
  process.exit(1);
}
process.exit(0);
