import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { testTeam } from '@/lib/app/test-team';
import { userId } from '@/lib/domain/ids';
import { type Certificates, makeCertificates, trustAuthority } from '@/tests/hosts/nats/certificates';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { comment, type TeamClient, teamClient } from './support/team-clients';
import { DELTA, TEAMS } from './support/team-steps';

/** Whoever lost the server that led is on again after some twenty seconds. */
const PATIENCE = { timeout: 60_000, interval: 50 };
const folder = mkdtempSync(join(tmpdir(), 'creditside-tls-'));
const known = getCACertificates();
let host: TeamHost;
let tls: Certificates;
let clients: readonly TeamClient[] = [];

beforeAll(async () => {
  tls = await makeCertificates(folder);
  // As IT does it with an authority of its own: it is put among those that a machine trusts.
  trustAuthority(tls);
  host = await startTeamHost({ teams: TEAMS, nodes: 3, tls });
}, 60_000);
afterEach(async () => {
  for (const client of clients) await client.goOffline();
});
afterAll(async () => {
  await host?.stop();
  rmSync(folder, { recursive: true });
});

const asSem = (change: (server: string) => string = (server) => server) => {
  const { servers, seed = '' } = host.passOf(DELTA, 'Sem');
  const key = { by: 'nkey', seed } as const;
  return testTeam({ servers: servers.map(change), company: DELTA.id, user: userId('Sem'), key });
};

describe('three servers with certificates', () => {
  it('are reached encrypted, and not otherwise', async () => {
    expect(host.passOf(DELTA, 'Sem').servers).toEqual(Array(3).fill(expect.stringMatching(/^wss:/)));
    expect(await asSem()).toMatchObject({ ok: true, value: { role: 'sales' } });
    expect(await asSem((server) => server.replace('wss:', 'ws:'))).toEqual({ ok: false, error: 'unreachable' });
    setDefaultCACertificates(known);
    expect(await asSem()).toEqual({ ok: false, error: 'unreachable' });
    trustAuthority(tls);
  });

  it('know each other by their certificates, and keep the same also when one of them is gone', async () => {
    const [noor, sem] = [await teamClient(host, 'Noor'), await teamClient(host, 'Sem')];
    clients = [noor, sem];
    for (const client of clients) await client.goOnline();
    const both = async (text: string) => {
      for (const client of clients)
        await vi.waitFor(async () => expect(JSON.stringify(await client.events())).toContain(text), PATIENCE);
    };
    await sem.say('k1', comment('by way of three'));
    await both('by way of three');
    await host.nodes[1]?.kill();
    await noor.say('k1', comment('by way of two'));
    await both('by way of two');
  }, 150_000);
});
