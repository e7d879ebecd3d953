import { headers, type NatsConnection } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debtorKey, userId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/role';
import type { TeamCompany } from '@/lib/domain/team/team';
import { bucketStream, bucketSubject, keysOf, sharedKey, snapshotKey } from '@/lib/domain/team/team-buckets';
import {
  adminStream,
  adminSubject,
  inboxPrefix,
  ledgerStream,
  ledgerSubject,
  whoamiSubject,
} from '@/lib/domain/team/team-subjects';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { bytes, DELTA, OTHER, rawAs, roleOf, TEAMS, text, transportAs } from './support/team-steps';

const K1 = debtorKey('k1');
const LEDGER = ledgerStream(DELTA.id);
const ANSWERS_WITHIN_MS = 2_000;

let host: TeamHost;
let noor: TeamTransport;
let sem: TeamTransport;
let fin: TeamTransport;
let ada: TeamTransport;
let semRaw: NatsConnection;

const subject = (user: string, type: string, role: Role = roleOf(user), company: TeamCompany = DELTA) =>
  ledgerSubject({ stem: 'ledger', company: company.id, role, user: userId(user), type });
let sent = 0;
const say = (by: TeamTransport, to: string, what = 'something') => {
  sent += 1;
  return by.publish({ subject: to, id: `m${sent}`, data: bytes(what) });
};
const REFUSED = { ok: false, error: 'refused' };
const ask = async (raw: NatsConnection, api: string, body: unknown = {}) => {
  const answer = await raw.request(`$JS.API.${api}`, JSON.stringify(body), { timeout: ANSWERS_WITHIN_MS });
  return answer.json<{ error?: { code: number } }>();
};
const violates = (asked: Promise<unknown>) => expect(asked).rejects.toThrow(/Permissions Violation/);
const last = async () => (await ada.streamState(LEDGER)).last;

beforeAll(async () => {
  host = await startTeamHost({ teams: TEAMS });
  [noor, sem, fin, ada] = (await Promise.all(['Noor', 'Sem', 'Fin', 'Ada'].map((name) => transportAs(host, name)))) as [
    TeamTransport,
    TeamTransport,
    TeamTransport,
    TeamTransport,
  ];
  semRaw = await rawAs(host, 'Sem');
}, 60_000);
afterAll(async () => {
  await Promise.all([noor, sem, fin, ada].map((each) => each?.close()));
  await semRaw?.close();
  await host?.stop();
});

describe('the server takes', () => {
  it('what somebody may say, once', async () => {
    const message = { subject: subject('Sem', 'dispute.raised'), id: 'once', data: bytes('a dispute') };
    const first = await sem.publish(message);
    expect(first).toMatchObject({ ok: true, value: { isDuplicate: false } });
    const sequence = first.ok ? first.value.sequence : 0;
    expect(await sem.publish(message)).toEqual({ ok: true, value: { isDuplicate: true, sequence } });
  });

  it('a snapshot of finance, which a rep reads as far as they may', async () => {
    await fin.bucket('debtors').put(snapshotKey(DELTA.id, 'sales', K1), bytes('facts'));
    await fin.bucket('debtors').put(snapshotKey(DELTA.id, 'full', K1), bytes('invoices'));
    expect(text((await sem.bucket('debtors').get(snapshotKey(DELTA.id, 'sales', K1)))?.data)).toBe('facts');
    expect(text((await noor.bucket('debtors').get(snapshotKey(DELTA.id, 'full', K1)))?.data)).toBe('invoices');
  });

  it('tells what changed in a bucket since, newest values alone', async () => {
    const store = fin.bucket('debtors');
    const key = (id: string) => snapshotKey(DELTA.id, 'sales', debtorKey(id));
    for (const value of ['one', 'two']) await store.put(key('k7'), bytes(value));
    await store.put(key('k8'), bytes('eight'));
    await store.remove(key('k8'));
    const stop = new AbortController();
    const seen = new Map<string, string | null>();
    for await (const entry of sem.bucket('debtors').watch(keysOf(DELTA.id, 'sales'), 0, stop.signal)) {
      seen.set(entry.key, text(entry.data));
      if (entry.pending === 0) break;
    }
    expect(seen.get(key('k7'))).toBe('two');
    expect(seen.get(key('k8'))).toBeNull();
    expect(await sem.bucket('debtors').get(key('none'))).toBeNull();
  });

  it('tells who somebody is', async () => {
    expect(await sem.mayPublish(whoamiSubject(DELTA.id, 'sales', userId('Sem')))).toBe(true);
    expect(await sem.mayPublish(whoamiSubject(DELTA.id, 'admin', userId('Sem')))).toBe(false);
    expect(await sem.mayPublish(whoamiSubject(DELTA.id, 'sales', userId('Bo')))).toBe(false);
  });
});

describe('the server refuses', () => {
  it('an event in the name of somebody else, or in another role', async () => {
    const before = await last();
    expect(await say(sem, subject('Bo', 'comment.added'))).toEqual(REFUSED);
    expect(await say(sem, subject('Noor', 'comment.added'))).toEqual(REFUSED);
    expect(await say(sem, subject('Sem', 'comment.added', 'credit_manager'))).toEqual(REFUSED);
    expect(await last()).toBe(before);
  });

  it('a flag of sales, under their own name or another', async () => {
    expect(await say(sem, subject('Sem', 'flag.raised'))).toEqual(REFUSED);
    expect(await say(sem, subject('Sem', 'flag.lifted'))).toEqual(REFUSED);
    expect(await say(noor, subject('Noor', 'flag.raised'))).toMatchObject({ ok: true });
  });

  it('an improvement of sales, who may not ask departments to do otherwise', async () => {
    for (const type of ['improvement.opened', 'improvement.closed']) {
      expect(await say(sem, subject('Sem', type))).toEqual(REFUSED);
      expect(await say(noor, subject('Noor', type))).toMatchObject({ ok: true });
    }
  });

  it('anything of another company', async () => {
    expect(await say(sem, subject('Sem', 'comment.added', 'sales', OTHER))).toEqual(REFUSED);
    await violates(sem.streamState(ledgerStream(OTHER.id)));
    await violates(ask(semRaw, `CONSUMER.CREATE.${ledgerStream(OTHER.id)}.mine`));
    await violates(sem.bucket('debtors').get(snapshotKey(OTHER.id, 'sales', K1)));
    // Their buckets have the same name, and are not the same.
    const theirs = await transportAs(host, 'Noor', OTHER);
    expect(await theirs.bucket('debtors').get(snapshotKey(OTHER.id, 'sales', K1))).toBeNull();
    await theirs.close();
  });

  it('a snapshot of anybody but finance', async () => {
    for (const kind of ['full', 'sales'] as const) {
      expect(await sem.bucket('debtors').put(snapshotKey(DELTA.id, kind, K1), bytes('forged'))).toEqual(REFUSED);
      expect(await noor.bucket('debtors').put(snapshotKey(DELTA.id, kind, K1), bytes('forged'))).toEqual(REFUSED);
      expect(await sem.bucket('debtors').remove(snapshotKey(DELTA.id, kind, K1))).toEqual(REFUSED);
    }
  });

  it('a policy of sales, and a rep’s link is taken', async () => {
    expect(await sem.bucket('shared').put(sharedKey(DELTA.id, 'policy', '7'), bytes('all is allowed'))).toEqual(REFUSED);
    expect(await sem.bucket('shared').put(sharedKey(DELTA.id, 'links', 'x'), bytes('a link'))).toMatchObject({ ok: true });
  });

  it('the full snapshot to sales, by every way of the API', async () => {
    const full = bucketSubject('debtors', snapshotKey(DELTA.id, 'full', K1));
    const stream = bucketStream('debtors');
    await violates(sem.bucket('debtors').get(snapshotKey(DELTA.id, 'full', K1)));
    await violates(ask(semRaw, `DIRECT.GET.${stream}`, { last_by_subj: full }));
    await violates(ask(semRaw, `DIRECT.GET.${stream}`, { seq: 1 }));
    await violates(ask(semRaw, `STREAM.MSG.GET.${stream}`, { last_by_subj: full }));
    await violates(ask(semRaw, `CONSUMER.CREATE.${stream}.all`, { stream_name: stream, config: { ack_policy: 'none' } }));
    await violates(ask(semRaw, `CONSUMER.CREATE.${stream}`, { stream_name: stream, config: { ack_policy: 'none' } }));
    await violates(ask(semRaw, `CONSUMER.DURABLE.CREATE.${stream}.all`, {}));
    await violates(ask(semRaw, `CONSUMER.CREATE.${stream}.all.${bucketSubject('debtors', keysOf(DELTA.id, 'full'))}`, {}));
    // The subject of the request and what is in it must be the same.
    const allowed = `CONSUMER.CREATE.${stream}.all.${bucketSubject('debtors', keysOf(DELTA.id, 'sales'))}`;
    for (const filter of [{ filter_subject: full }, { filter_subject: '>' }, {}]) {
      const config = { name: 'all', ack_policy: 'none', ...filter };
      expect((await ask(semRaw, allowed, { stream_name: stream, config })).error?.code).toBeGreaterThanOrEqual(400);
    }
    await violates(ask(semRaw, `STREAM.CREATE.copy`, { name: 'copy', sources: [{ name: stream }] }));
  });

  it('deleting or rewriting history', async () => {
    await say(noor, subject('Noor', 'comment.added'), 'as it was');
    const before = await last();
    for (const by of [sem, noor, fin]) expect(await by.deleteMessage(LEDGER, before)).toBe(false);
    for (const api of [
      'STREAM.PURGE',
      'STREAM.DELETE',
      'STREAM.UPDATE',
      'STREAM.MSG.DELETE',
      'STREAM.SNAPSHOT',
      'STREAM.RESTORE',
    ]) {
      await violates(ask(semRaw, `${api}.${LEDGER}`));
    }
    const rollUp = headers();
    rollUp.set('Nats-Rollup', 'all');
    const answer = await semRaw.request(subject('Sem', 'comment.added'), 'and nothing else', {
      headers: rollUp,
      timeout: ANSWERS_WITHIN_MS,
    });
    expect(answer.json()).toMatchObject({ error: { description: expect.stringMatching(/rollup not permitted/) } });
    const links = bucketSubject('shared', sharedKey(DELTA.id, 'links', 'y'));
    expect((await semRaw.request(links, '', { headers: rollUp, timeout: ANSWERS_WITHIN_MS })).json()).toMatchObject({
      error: {},
    });
    expect(await last()).toBe(before);
  });

  it('the subjects and the log of administrators, to everybody else', async () => {
    expect(await say(ada, adminSubject(DELTA.id, userId('Ada')), 'erased one')).toMatchObject({ ok: true });
    expect(await ada.streamState(adminStream(DELTA.id))).toMatchObject({ last: 1 });
    for (const by of [sem, noor, fin]) await violates(by.streamState(adminStream(DELTA.id)));
    await violates(ask(semRaw, `CONSUMER.CREATE.${adminStream(DELTA.id)}.mine`));
    expect(await say(sem, adminSubject(DELTA.id, userId('Ada')))).toEqual(REFUSED);
    expect(await say(noor, `blanked${subject('Sem', 'comment.added').slice('ledger'.length)}`)).toEqual(REFUSED);
  });

  it('listening to what is said to others', async () => {
    const refused: string[] = [];
    for (const to of ['>', 'ledger.>', 'admin.>', '_INBOX.>', `${inboxPrefix(DELTA.id, userId('Noor'))}.>`, '$SYS.>']) {
      const subscription = semRaw.subscribe(to, {
        callback: (error) => {
          if (error) refused.push(to);
        },
      });
      await semRaw.flush();
      await expect.poll(() => refused).toContain(to);
      subscription.unsubscribe();
    }
  });

  it('being used to say what somebody may not say, by asking for an answer there', async () => {
    await say(sem, subject('Sem', 'comment.added'), 'a stop on a good customer');
    const before = await last();
    const forged = [subject('Noor', 'flag.raised'), bucketSubject('debtors', snapshotKey(DELTA.id, 'full', K1))];
    const config = { name: 'mine', ack_policy: 'none', deliver_policy: 'last' };
    await ask(semRaw, `CONSUMER.CREATE.${LEDGER}.mine`, { stream_name: LEDGER, config });
    for (const reply of forged) {
      semRaw.publish(`$JS.API.CONSUMER.MSG.NEXT.${LEDGER}.mine`, JSON.stringify({ batch: 1, no_wait: true }), { reply });
      semRaw.publish('$JS.API.INFO', '', { reply });
      semRaw.publish(`$JS.API.STREAM.INFO.${LEDGER}`, '', { reply });
      semRaw.publish(subject('Sem', 'comment.added'), 'more', { reply });
      const push = { name: `push${forged.indexOf(reply)}`, ack_policy: 'none', deliver_subject: reply };
      await ask(semRaw, `CONSUMER.CREATE.${LEDGER}.${push.name}`, { stream_name: LEDGER, config: push });
    }
    await semRaw.flush();
    // The two comments alone.
    await expect.poll(last).toBe(before + 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await last()).toBe(before + 2);
    expect(text((await noor.bucket('debtors').get(snapshotKey(DELTA.id, 'full', K1)))?.data)).toBe('invoices');
  });
});
