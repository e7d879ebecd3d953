import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { companySubject, userId } from '@/lib/domain/ids';
import { templateOf } from '@/lib/domain/record/template-record';
import { adminStream, ledgerStream, ledgerSubject } from '@/lib/domain/team/team-subjects';
import { envelopeHash, saltedHash } from '@/lib/ledger/chain/hash-of';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import type { RecordRow } from '@/lib/store/event-row';
import { loadLetterWords } from '@/lib/words/letters/letter-words';
import { sampleText } from '@/lib/words/letters/sample-text';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { comment, retraction, stop, type TeamClient, teamClient } from './support/team-clients';
import { bytes, DELTA, TEAMS, text, transportAs } from './support/team-steps';

const PATIENCE = { timeout: 20_000, interval: 50 };
const DEBTORS = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'];

let host: TeamHost;
let clients: TeamClient[] = [];

const online = async (name: string, options = {}): Promise<TeamClient> => {
  const client = await teamClient(host, name, options);
  clients.push(client);
  await client.goOnline();
  return client;
};
const offline = async (name: string, options = {}): Promise<TeamClient> => {
  const client = await teamClient(host, name, options);
  clients.push(client);
  return client;
};
const ids = async (client: TeamClient) => (await client.events()).map(({ id }) => id);
const waitForEvents = (client: TeamClient, count: number) =>
  vi.waitFor(async () => expect([client.name, (await client.events()).length]).toEqual([client.name, count]), PATIENCE);

/** What a program of somebody's own would send: the message as given, under the subject as given. */
async function send(by: TeamTransport, from: string, event: unknown, type = 'comment.added', role = 'sales' as const) {
  const subject = ledgerSubject({ stem: 'ledger', company: DELTA.id, role, user: userId(from), type });
  const data = bytes(typeof event === 'string' ? event : JSON.stringify(event));
  const sent = await by.publish({ subject, id: `raw${Math.random()}`, data });
  expect(sent.ok).toBe(true);
}

/** Every message that the server still holds. */
async function onServer(by: TeamTransport, stream = ledgerStream(DELTA.id)): Promise<readonly string[]> {
  const { last } = await by.streamState(stream);
  const found: string[] = [];
  const end = new AbortController();
  if (last === 0) return found;
  for await (const message of by.consume(stream, 0, end.signal)) {
    found.push(text(message.data) ?? '');
    if (message.pending === 0) end.abort();
  }
  return found;
}

beforeAll(async () => {
  host = await startTeamHost({ teams: TEAMS });
}, 60_000);
afterEach(async () => {
  for (const client of clients) await client.goOffline();
  clients = [];
});
afterAll(() => host?.stop());

describe('five browsers', () => {
  it('come to the same, whoever was away, whatever came twice or late', async () => {
    const noor = await online('Noor');
    const sem = await online('Sem');
    const cas = await online('Cas');
    const fin = await online('Fin');
    const bo = await offline('Bo', { clockOffMs: -3_600_000 });
    const all = [noor, sem, cas, fin, bo];
    for (let round = 0; round < 40; round += 1) {
      const debtor = DEBTORS[round % DEBTORS.length] as string;
      for (const client of all) {
        const [said] = await client.say(
          debtor,
          client === noor && round % 8 === 0 ? stop(`reason ${round} of Noor`) : comment(`${round}`),
        );
        if (said && client === cas && round % 10 === 3) await client.say(debtor, retraction(said.id));
      }
      if (round === 10) await cas.goOffline();
      if (round === 30) await cas.goOnline();
    }
    await bo.goOnline();
    for (const client of all) await waitForEvents(client, 204);
    const late = await online('Ada');
    await waitForEvents(late, 204);
    const records = await noor.records();
    for (const client of [...all, late]) {
      expect(await ids(client)).toEqual(await ids(noor));
      expect(await client.records()).toEqual(records);
      expect(await client.verify()).toEqual([]);
      expect(await client.quarantine()).toEqual([]);
      expect(client.faults).toEqual([]);
      await vi.waitFor(() => expect(client.status()).toMatchObject({ link: 'connected', behind: 0, waiting: 0 }), PATIENCE);
    }
    // Replayed: the same again, long after the server forgot the id, and backwards.
    const replayer = await transportAs(host, 'Sem');
    const own = (await sem.events()).filter(({ actor }) => actor.user === 'Sem');
    for (const event of own.toReversed()) await send(replayer, 'Sem', event);
    await bo.say('k1', comment('after the replay'));
    for (const client of [...all, late]) await waitForEvents(client, 205);
    const after = await noor.records();
    for (const client of [...all, late]) {
      expect(await client.records()).toEqual(after);
      expect(await client.verify()).toEqual([]);
    }
    await replayer.close();
  });
});

describe('what somebody notes for themselves', () => {
  it('stays in their browser, and the chain is whole for everybody', async () => {
    const sem = await online('Sem');
    const before = (await sem.events()).length;
    await sem.say('k9', { type: 'comment.added', data: { isPersonal: true }, text: { text: 'their buyer is my neighbour' } });
    await sem.say('k9', comment('for all'));
    const noor = await online('Noor');
    await vi.waitFor(async () => expect(JSON.stringify(await noor.events())).toContain('for all'), PATIENCE);
    expect(JSON.stringify(await noor.events())).not.toContain('neighbour');
    expect(JSON.stringify(await sem.events())).toContain('neighbour');
    expect((await onServer(await transportAs(host, 'Noor'))).join()).not.toContain('neighbour');
    expect([await noor.verify(), await sem.verify()]).toEqual([[], []]);
    expect((await sem.events()).length).toBeGreaterThan(before);
  });
});

describe('what somebody sends by a program of their own', () => {
  it('is set apart where it claims what the server did not let through, and counts for nobody', async () => {
    const [sem, noor] = [await online('Sem'), await online('Noor')];
    const [flag] = (await noor.say('k7', stop('three promises broken'))) as [LedgerEvent];
    const [first] = (await sem.say('k7', comment('as it was'))) as [LedgerEvent];
    await vi.waitFor(async () => expect(await ids(sem)).toEqual(await ids(noor)), PATIENCE);
    const [records, count] = [await noor.records(), (await noor.events()).length];
    const raw = await transportAs(host, 'Sem');
    const next = { ...first, id: `zzzzzzzzz000-${first.actor.device}`, prev: envelopeHash(first) };
    const text = { text: 'other words' };
    await send(raw, 'Sem', { ...next, actor: noor.actor, id: `zzzzzzzzz000-${noor.actor.device}` });
    await send(raw, 'Sem', { ...next, actor: { ...sem.actor, role: 'credit_manager' } });
    await send(raw, 'Sem', { ...flag, actor: sem.actor, id: next.id });
    await send(raw, 'Sem', 'no event at all');
    await send(raw, 'Sem', { ...next, company: 'other' });
    await send(raw, 'Sem', { ...next, text });
    await send(raw, 'Sem', { ...first, text, textHash: saltedHash(first.textSalt ?? '', text) });
    const stolen = { ...sem.actor, device: noor.actor.device };
    await send(raw, 'Sem', { ...first, actor: stolen, id: `zzzzzzzzz000-${noor.actor.device}` });
    const reasons = ['author', 'role', 'role', 'unreadable', 'unreadable', 'changed', 'contradicts', 'device'];
    for (const client of [noor, sem]) {
      await vi.waitFor(async () => expect((await client.quarantine()).map(({ reason }) => reason)).toEqual(reasons), PATIENCE);
      expect((await client.quarantine())[0]).toMatchObject({ from: 'Sem', claims: 'Noor' });
      expect(await client.records()).toEqual(records);
      expect(await client.events()).toHaveLength(count);
      expect(await client.verify()).toEqual([]);
    }
    await raw.close();
  });

  it('does not take back what somebody else recorded', async () => {
    const [sem, noor] = [await online('Sem'), await online('Noor')];
    const [flag] = (await noor.say('k8', stop('three promises broken'))) as [LedgerEvent];
    await vi.waitFor(async () => expect(await ids(sem)).toContain(flag.id), PATIENCE);
    await sem.say('k8', retraction(flag.id));
    await vi.waitFor(async () => expect(await ids(noor)).toEqual(await ids(sem)), PATIENCE);
    for (const client of [noor, sem]) expect(JSON.stringify(await client.records())).toContain('three promises broken');
  });

  it('is kept and passed on when a newer version made it', async () => {
    const sem = await online('Sem');
    const [first] = (await sem.say('k5', comment('as we know it'))) as [LedgerEvent];
    const data = { isPersonal: false, mood: 'good' };
    const newer = {
      ...first,
      id: `zzzzzzzzz000-newer00000000000`,
      actor: { ...first.actor, device: 'newer00000000000' },
      v: 2,
      prev: null,
      data,
      dataHash: saltedHash(first.dataSalt ?? '', data),
    };
    const raw = await transportAs(host, 'Sem');
    await send(raw, 'Sem', newer);
    const noor = await online('Noor');
    await vi.waitFor(async () => expect(await ids(noor)).toContain(newer.id), PATIENCE);
    expect(JSON.stringify(await noor.records())).toContain('"notUnderstood":1');
    await raw.close();
  });
});

describe('a text that is erased', () => {
  it('leaves the server with the browser of an administrator, and every chain stays whole', async () => {
    const [noor, sem] = [await online('Noor'), await online('Sem')];
    const [said, other] = [
      ...(await sem.say('k2', comment('the buyer is ill'))),
      ...(await sem.say('k2', comment('an ordinary remark'))),
    ] as [LedgerEvent, LedgerEvent];
    await vi.waitFor(async () => expect(await ids(noor)).toContain(other.id), PATIENCE);
    const [erased] = await noor.say('k2', { type: 'text.erased', data: { events: [said.id], what: 'text' }, text: null });
    // No administrator is there: it is gone here, and the proof says where it is not.
    await vi.waitFor(async () => expect(await ids(sem)).toContain(erased?.id), PATIENCE);
    for (const client of [noor, sem])
      expect(await client.prove()).toMatchObject({
        erasures: [{ event: erased?.id, by: 'Noor', named: 1, leftHere: 0, leftOnServer: 1 }],
        faults: 0,
      });
    const ada = await online('Ada');
    const admin = await transportAs(host, 'Ada');
    await vi.waitFor(async () => expect((await onServer(admin)).join()).not.toContain('buyer is ill'), PATIENCE);
    const log = await vi.waitFor(async () => {
      const [entry] = await onServer(admin, adminStream(DELTA.id));
      return JSON.parse(entry ?? '') as unknown;
    }, PATIENCE);
    expect(log).toMatchObject({ event: said.id, sequence: expect.any(Number) });
    const late = await online('Fin');
    await vi.waitFor(async () => expect(await ids(late)).toEqual(await ids(noor)), PATIENCE);
    for (const client of [noor, sem, ada, late]) {
      await vi.waitFor(async () => expect(JSON.stringify(await client.events())).not.toContain('buyer is ill'), PATIENCE);
      expect(JSON.stringify(await client.events())).toContain('an ordinary remark');
      expect(await client.verify()).toEqual([]);
      const messages = (await onServer(admin)).length;
      expect(await client.prove()).toMatchObject({
        erasures: [{ named: 1, leftHere: 0, leftOnServer: 0 }],
        events: (await client.events()).length,
        faults: 0,
        server: { read: messages },
      });
    }
    await host.nodes[0]?.stop();
    expect(await sem.prove()).toMatchObject({ server: 'unreachable', erasures: [{ leftHere: 0, leftOnServer: null }] });
    await host.nodes[0]?.start();
    await admin.close();
  });
});

describe('a text in words of a company’s own', () => {
  it('is the one that everybody writes to customers', async () => {
    const [noor, sem] = [await online('Noor'), await online('Sem')];
    const letter = await loadLetterWords('en');
    const { subject, body } = letter.template('thank-you');
    const own = { subject, body: `${body}\nCome and have a coffee with us.` };
    await noor.say('', { type: 'template.changed', data: { kind: 'thank-you', language: 'en' }, text: own });
    const kept = await vi.waitFor(async () => {
      const rows = (await sem.records()) as readonly RecordRow[];
      const company = rows.find((row) => row.subject === companySubject(DELTA.id));
      const template = templateOf(company?.record.templates ?? [], 'thank-you', 'en');
      if (!template) throw new Error('it did not come');
      return template;
    }, PATIENCE);
    expect(kept).toMatchObject({ ...own, by: 'Noor' });
    const written = sampleText('thank-you', letter, kept);
    expect(written.ok && written.value.body).toContain('Come and have a coffee with us.');
    // Who may not change it is refused by the server, and everybody else goes on with what stands.
    const raw = await transportAs(host, 'Sem');
    const where = ledgerSubject({
      stem: 'ledger',
      company: DELTA.id,
      role: 'sales',
      user: userId('Sem'),
      type: 'template.changed',
    });
    expect(await raw.publish({ subject: where, id: 'forged', data: bytes('{}') })).toEqual({ ok: false, error: 'refused' });
    await raw.close();
  });
});

describe('a server', () => {
  it('that is cut off and comes back with what it had loses nothing that anybody recorded', async () => {
    const [sem, noor] = [await online('Sem'), await online('Noor')];
    await sem.say('k3', comment('before'));
    await vi.waitFor(async () => expect(await ids(noor)).toEqual(await ids(sem)), PATIENCE);
    await host.nodes[0]?.kill();
    for (const nth of [1, 2, 3]) await sem.say('k3', comment(`while it was away ${nth}`));
    await vi.waitFor(() => expect(sem.status()).toMatchObject({ link: 'offline', waiting: 3 }), PATIENCE);
    expect(sem.status()?.offlineSince).not.toBeNull();
    await host.nodes[0]?.start();
    await vi.waitFor(async () => expect(JSON.stringify(await noor.events())).toContain('while it was away 3'), PATIENCE);
    expect(await ids(noor)).toEqual(await ids(sem));
    await vi.waitFor(() => expect(sem.status()).toMatchObject({ link: 'connected', waiting: 0 }), PATIENCE);
  });

  it('that lost its end gets what was recorded here once more', async () => {
    const sem = await online('Sem');
    await sem.say('k4', comment('kept by nobody but us'));
    await vi.waitFor(() => expect(sem.status()).toMatchObject({ waiting: 0 }), PATIENCE);
    await host.nodes[0]?.stop();
    rmSync(join(host.folder, 'store'), { recursive: true });
    await host.nodes[0]?.start();
    await host.setUp();
    const noor = await online('Noor');
    await vi.waitFor(async () => expect(JSON.stringify(await noor.events())).toContain('kept by nobody but us'), PATIENCE);
  });
});
