import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { NatsNode } from '@/tests/hosts/nats/nats-node';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { comment, type TeamClient, teamClient } from './support/team-clients';
import { DELTA, TEAMS } from './support/team-steps';

const PATIENCE = { timeout: 40_000, interval: 100 };
let host: TeamHost;
let clients: TeamClient[] = [];

beforeAll(async () => {
  host = await startTeamHost({ teams: TEAMS, nodes: 3 });
}, 60_000);
afterAll(async () => {
  await Promise.all(clients.map((client) => client.goOffline()));
  await host?.stop();
}, 30_000);

/** The server that decides the order of the company's events. */
async function leadingNode(): Promise<NatsNode> {
  interface Streams {
    readonly account_details: readonly { readonly stream_detail: readonly { name: string; cluster: { leader: string } }[] }[];
  }
  const answer = await fetch(`${host.nodes[0]?.monitorUrl}/jsz?accounts=true&streams=true`);
  const { account_details: accounts } = (await answer.json()) as Streams;
  const streams = accounts.flatMap((account) => account.stream_detail);
  const { leader } = streams.find(({ name }) => name === ledgerStream(DELTA.id))?.cluster ?? {};
  return host.nodes.find(({ name }) => name === leader) as NatsNode;
}

async function allHave(count: number): Promise<void> {
  for (const client of clients) {
    await vi.waitFor(async () => expect([client.name, (await client.events()).length]).toEqual([client.name, count]), PATIENCE);
    expect(await client.verify()).toEqual([]);
  }
}

describe('three servers', () => {
  it('lose nothing when the one that leads the ledger is cut off, and take it in again', async () => {
    for (const name of ['Noor', 'Sem', 'Cas']) clients = [...clients, await teamClient(host, name)];
    for (const client of clients) await client.goOnline();
    let said = 0;
    const sayAll = async (text: string) => {
      for (const client of clients) await client.say('k1', comment(`${client.name} ${text}`));
      said += clients.length;
    };
    await sayAll('before');
    const leader = await leadingNode();
    await leader.kill();
    for (let each = 0; each < 5; each += 1) await sayAll(`without ${leader.name} ${each}`);
    await allHave(said);
    await leader.start();
    await sayAll('with all three again');
    await allHave(said);
    const [first] = clients;
    for (const client of clients) expect(await client.records()).toEqual(await first?.records());
  }, 120_000);
});
