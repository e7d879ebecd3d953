import 'fake-indexeddb/auto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerStream, ledgerSubject } from '@/lib/domain/team/team-subjects';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { streamLeader } from '@/tests/hosts/nats/stream-leader';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { comment, stop, type TeamClient, teamClient } from './support/team-clients';
import { bytes, DELTA, TEAMS, transportAs } from './support/team-steps';

const PATIENCE = { timeout: 60_000, interval: 200 };
const HOUR_MS = 3_600_000;
const EACH = 200;
const AT_ONCE = 20;
const DEBTORS = 25;

let host: TeamHost | null = null;
let clients: readonly TeamClient[] = [];

async function begin(nodes: 1 | 3): Promise<TeamHost> {
  host = await startTeamHost({ teams: TEAMS, nodes });
  clients = [
    await teamClient(host, 'Noor'),
    await teamClient(host, 'Sem'),
    await teamClient(host, 'Cas', { clockOffMs: -HOUR_MS }),
    await teamClient(host, 'Fin'),
    await teamClient(host, 'Bo', { clockOffMs: HOUR_MS }),
  ];
  for (const client of clients) await client.goOnline();
  return host;
}

afterEach(async () => {
  await Promise.all(clients.map((client) => client.goOffline()));
  await host?.stop();
  host = null;
}, 30_000);

/** Every client records some of its events: comments, and a flag of who may raise one. */
async function sayAll(from: number, count: number): Promise<void> {
  await Promise.all(
    clients.map(async (client) => {
      for (let nth = from; nth < from + count; nth++) {
        const said = client.name === 'Noor' && nth % 50 === 0 ? stop(`flag ${nth}`) : comment(`${client.name} ${nth}`);
        await client.say(`k${nth % DEBTORS}`, said);
      }
    }),
  );
}

/** Everything that was recorded is with the server. */
const acknowledged = () =>
  vi.waitFor(() => {
    for (const client of clients) expect(client.status()).toMatchObject({ link: 'connected', waiting: 0 });
  }, PATIENCE);

/** Nothing lost, nothing twice, the same for everybody, and no chain that does not hold. */
async function expectWhole(count: number): Promise<void> {
  for (const client of clients)
    await vi.waitFor(async () => expect([client.name, (await client.events()).length]).toEqual([client.name, count]), PATIENCE);
  const [first, ...others] = clients;
  const ids = (await first?.events())?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(count);
  const records = await first?.records();
  for (const client of others) {
    expect((await client.events()).map(({ id }) => id)).toEqual(ids);
    expect(await client.records()).toEqual(records);
  }
  for (const client of clients) {
    expect(await client.verify()).toEqual([]);
    expect(await client.quarantine()).toEqual([]);
  }
}

/** The same messages again, backwards and under ids that the server never saw: what a second delivery does, and one out of order. */
async function sendAgain(to: TeamHost, name: string, most: number): Promise<void> {
  const client = clients.find((each) => each.name === name);
  const transport = await transportAs(to, name);
  const own = ((await client?.events()) ?? []).filter(({ actor }) => actor.user === name).slice(-most);
  for (const [nth, event] of own.toReversed().entries()) {
    const { role, user } = event.actor;
    const subject = ledgerSubject({ stem: 'ledger', company: DELTA.id, role, user, type: event.type });
    await transport.publish({ subject, id: `again ${nth} ${event.id}`, data: bytes(JSON.stringify(event)) });
  }
  await transport.close();
}

describe.skipIf(whyNoNats() !== null)('five browsers, and what may happen to their servers', () => {
  it('keep a thousand events through the loss of the leader and of each server in turn, doubled and disordered messages, and wrong clocks', async () => {
    const team = await begin(3);
    const began = Date.now();
    await sayAll(0, AT_ONCE);
    await acknowledged();
    const leader = await streamLeader(team.nodes, ledgerStream(DELTA.id));
    expect(leader).not.toBeNull();
    let said = AT_ONCE;
    const without = async (node: TeamHost['nodes'][number] | null) => {
      await node?.kill();
      await sayAll(said, AT_ONCE);
      said += AT_ONCE;
      await acknowledged();
      await node?.start();
    };
    for (const node of [leader, ...team.nodes.filter((each) => each !== leader)]) await without(node);
    await sendAgain(team, 'Sem', 50);
    // All at once, as in a power cut.
    await Promise.all(team.nodes.map((node) => node.kill()));
    await sayAll(said, EACH - said);
    await Promise.all(team.nodes.map((node) => node.start()));
    await acknowledged();
    await expectWhole(5 * EACH);
    // A clock that is an hour ahead pushes nobody else's.
    const events = (await clients[0]?.events()) ?? [];
    const latest = (name: string) => {
      const last = events.findLast(({ actor }) => actor.user === name);
      return last ? Date.parse(recordedAt(last.id)) : Number.NaN;
    };
    expect(latest('Noor')).toBeLessThan(Date.now() + 10 * 60_000);
    expect(latest('Bo')).toBeGreaterThan(began + HOUR_MS - 60_000);
  }, 180_000);

  it('give a server that was put back to an older state what it lost', async () => {
    const team = await begin(1);
    const [node] = team.nodes;
    const [store, copy] = [join(team.folder, 'store'), join(team.folder, 'copy')];
    await sayAll(0, AT_ONCE);
    await acknowledged();
    await node?.stop();
    cpSync(store, copy, { recursive: true });
    await node?.start();
    await sayAll(AT_ONCE, AT_ONCE);
    await acknowledged();
    await expectWhole(5 * 2 * AT_ONCE);
    await node?.stop();
    rmSync(store, { recursive: true });
    cpSync(copy, store, { recursive: true });
    await node?.start();
    await acknowledged();
    const late = await teamClient(team, 'Ada');
    await late.goOnline();
    clients = [...clients, late];
    await expectWhole(5 * 2 * AT_ONCE);
  }, 120_000);
});
