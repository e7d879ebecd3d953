import { setUpTeam } from './set-up-streams.ts';
import { teamArguments } from './team-arguments.ts';

const USAGE = `npm run team:setup -- team.json [--out DIR]

Makes the streams of every company in team.json on the servers, which must run; DIR is where team:config wrote its files.
Run it once, and again after a new version: what is there stays.
`;

const { folder, read } = teamArguments(USAGE);
try {
  const made = await setUpTeam(read(), folder);
  console.log(made.length > 0 ? `Made: ${made.join(', ')}` : 'Everything was there already.');
} catch (error) {
  console.error(`The streams could not be made: ${(error as Error).message}`);
  process.exit(1);
}
process.exit(0);
