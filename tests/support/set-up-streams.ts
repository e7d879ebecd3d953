import { readFileSync } from 'node:fs';
import path from 'node:path';
import { productModule } from './product-module.ts';

type SetUp = typeof import('../../lib/ledger/sync/nats/set-up-streams');
type FileSchema = typeof import('../../lib/domain/team/team-file.schema');
type Address = typeof import('../../lib/cli/server-address');

/** Makes the streams of every company of a team file. `folder` is where its keys are. Returns the names of those that were not there. */
export async function setUpTeam(value: unknown, folder: string): Promise<readonly string[]> {
  const [{ setUpStreams }, { parseTeamFile }, { serverAddress }] = await Promise.all([
    productModule<SetUp>('lib/ledger/sync/nats/set-up-streams.ts'),
    productModule<FileSchema>('lib/domain/team/team-file.schema.ts'),
    productModule<Address>('lib/cli/server-address.ts'),
  ]);
  const parsed = parseTeamFile(value);
  if ('fault' in parsed) throw new Error(parsed.fault);
  const { servers, teams } = parsed.file;
  const made: string[] = [];
  for (const { company } of teams) {
    const seed = readFileSync(path.join(folder, company.id, 'set-up.nk'), 'utf8').trim();
    const connecting = { servers: servers.map(serverAddress), key: { by: 'nkey', seed }, inboxPrefix: '_INBOX' } as const;
    made.push(...(await setUpStreams(connecting, company.id, servers.length === 3 ? 3 : 1)));
  }
  return made;
}
