import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { backUp, loseEverything, restore } from '@/tests/hosts/nats/restore-drill';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { comment, stop, type TeamClient, teamClient } from './support/team-clients';
import { TEAMS } from './support/team-steps';

const PATIENCE = { timeout: 60_000, interval: 100 };

let host: TeamHost | null = null;
let clients: TeamClient[] = [];
let copies = '';

async function online(team: TeamHost, name: string): Promise<TeamClient> {
  const client = await teamClient(team, name);
  clients.push(client);
  await client.goOnline();
  return client;
}
const holds = (client: TeamClient, count: number) =>
  vi.waitFor(async () => expect([client.name, (await client.events()).length]).toEqual([client.name, count]), PATIENCE);

afterEach(async () => {
  await Promise.all(clients.map((client) => client.goOffline()));
  clients = [];
  await host?.stop();
  rmSync(copies, { recursive: true, force: true });
}, 30_000);

/** Minutes of servers that come and go: for whoever changes how a team is put back (`TEAM_DRILL=1`), not for every run. */
const isWanted = process.env.TEAM_DRILL === '1' && whyNoNats() === null;

describe.runIf(isWanted)('the restore drill', () => {
  it.each([1, 3] as const)(
    'with %i server(s): all that was copied is back, and what is newer comes from the browsers',
    async (nodes) => {
      const team = await startTeamHost({ teams: TEAMS, nodes });
      host = team;
      copies = mkdtempSync(join(tmpdir(), 'creditside-backup-'));
      const noor = await online(team, 'Noor');
      const sem = await online(team, 'Sem');
      for (let nth = 0; nth < 20; nth++) {
        await sem.say(`k${nth % 4}`, comment(`before ${nth}`));
        await noor.say(`k${nth % 4}`, nth % 5 === 0 ? stop(`flag ${nth}`) : comment(`before ${nth}`));
      }
      await holds(noor, 40);
      await vi.waitFor(() => expect(noor.status()).toMatchObject({ waiting: 0 }), PATIENCE);
      await backUp(team, copies);
      // Only Sem's browser knows of this when everything is lost.
      await noor.goOffline();
      for (let nth = 0; nth < 5; nth++) await sem.say('k1', comment(`after the copy ${nth}`));
      await vi.waitFor(() => expect(sem.status()).toMatchObject({ link: 'connected', waiting: 0 }), PATIENCE);
      await sem.goOffline();

      await loseEverything(team);
      await restore(team, copies);

      const cas = await online(team, 'Cas');
      await holds(cas, 40);
      expect(await cas.verify()).toEqual([]);
      expect(await cas.quarantine()).toEqual([]);
      await sem.goOnline();
      await noor.goOnline();
      for (const client of [cas, noor, sem]) {
        await holds(client, 45);
        expect(await client.verify()).toEqual([]);
        expect(await client.records()).toEqual(await sem.records());
      }
    },
    120_000,
  );

  it('is told by what stands where a browser stopped reading, also when others went on meanwhile', async () => {
    const team = await startTeamHost({ teams: TEAMS });
    host = team;
    copies = mkdtempSync(join(tmpdir(), 'creditside-backup-'));
    const noor = await online(team, 'Noor');
    const sem = await online(team, 'Sem');
    for (let nth = 0; nth < 5; nth++) await sem.say('k1', comment(`before ${nth}`));
    await holds(noor, 5);
    await backUp(team, copies);
    for (let nth = 0; nth < 5; nth++) await sem.say('k1', comment(`after the copy ${nth}`));
    await holds(noor, 10);
    await Promise.all([sem.goOffline(), noor.goOffline()]);
    await loseEverything(team);
    await restore(team, copies);
    // More than was lost, by somebody who knows of none of it: the end of the ledger is past where Sem stopped.
    const cas = await online(team, 'Cas');
    for (let nth = 0; nth < 20; nth++) await cas.say('k2', comment(`new ${nth}`));
    await vi.waitFor(() => expect(cas.status()).toMatchObject({ link: 'connected', waiting: 0 }), PATIENCE);
    await sem.goOnline();
    await noor.goOnline();
    for (const client of [cas, sem, noor]) {
      await holds(client, 30);
      expect(await client.verify()).toEqual([]);
      expect(await client.records()).toEqual(await cas.records());
    }
  }, 60_000);
});
