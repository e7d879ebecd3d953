import { teamArguments } from './team-arguments.ts';
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

const { file, folder, read } = teamArguments(USAGE);
try {
  const made = await writeTeamFiles(read(), folder);
  if ('fault' in made) throw new Error(made.fault);
  for (const { path: name, isSecret } of made.files) console.log(`${name}${isSecret ? '   (secret)' : ''}`);
} catch (error) {
  console.error(`${file}: ${(error as Error).message}`);
  process.exit(1);
}
process.exit(0);
