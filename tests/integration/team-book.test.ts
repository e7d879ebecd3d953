import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findDebtors } from '@/lib/app/find-debtors';
import { keepTeamBook } from '@/lib/app/keep-team-book';
import { leaveTeam } from '@/lib/app/leave-team';
import { publishSnapshots } from '@/lib/app/publish-snapshots';
import { raiseFlag } from '@/lib/app/raise-flag';
import { readCompany } from '@/lib/app/read-company';
import { viewSidebar } from '@/lib/app/view-sidebar';
import { debtorKey, deviceId, userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { emptyFlag } from '@/lib/domain/record/new-flag';
import { snapshotKey } from '@/lib/domain/team/team-buckets';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { userName, userRole } from '@/lib/platform/preferences';
import { writeStoredCompanies } from '@/lib/platform/stored-companies';
import { database } from '@/lib/store/database';
import { readLinks, saveLinks } from '@/lib/store/links';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row } from './support/import-steps';
import { DELTA, roleOf, TEAMS, text, transportAs } from './support/team-steps';

const NAME = 'Bakkerij Zon B.V.';
const OTHER = 'Drukkerij Maan B.V.';
const ROWS = [
  row('1001', 'F-2001', { name: NAME, vat_id: 'NL004495445B01' }),
  row('1001', 'F-2002', { name: NAME, due_date: '2026-10-01', open: '900.00' }),
  ...paidYear('1001', 12),
  row('1002', 'F-2003', { name: OTHER, registration_number: '68750110' }),
];
const SIGHTING = {
  kind: 'quote',
  name: NAME,
  vatId: 'NL004495445B01',
  locale: 'nl',
  document: { totalText: '€ 500,00', currencyText: 'EUR', termText: '30 dagen', tax: 'included' },
  evidence: {},
} as const;

const company = { ...DELTA, isSme: null, vatRatePct: 21, own: { vatIds: [], registrationNumbers: [], ibans: [] } };
const now = () => AT.now;
const look = () => viewSidebar({ sightings: [SIGHTING], origin: ORIGIN, canFillTerm: false, at: AT });

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}

/** As its own browser: nothing is kept of the one before. */
async function asBrowserWithoutBooks(): Promise<void> {
  await emptyStore();
  await writeStoredCompanies({ list: [company], usual: DELTA.id });
}

describe.skipIf(whyNoNats() !== null)('the book for those who have no books', () => {
  let host: TeamHost;
  let finance: TeamTransport;
  const open: AbortController[] = [];

  beforeAll(async () => {
    host = await startTeamHost({ teams: TEAMS });
    finance = await transportAs(host, 'Fin');
  }, 60_000);
  afterAll(() => host?.stop());
  beforeEach(async () => {
    for (const each of open.splice(0)) each.abort();
    await asBrowserWithoutBooks();
  });

  const publish = (device = 'f'.repeat(16), isTakenOver = false) =>
    publishSnapshots({
      company: DELTA.id,
      transport: finance,
      by: userId('Fin'),
      device: deviceId(device),
      now: AT.now,
      signal: new AbortController().signal,
      isTakenOver,
    });

  async function keep(
    name: string,
    isHere = async () => (await readTeamBook(DELTA.id)).heardAt !== null,
  ): Promise<{ readonly transport: TeamTransport; stop(): Promise<void> }> {
    const transport = await transportAs(host, name);
    const abort = new AbortController();
    open.push(abort);
    const member = { user: userId(name), role: roleOf(name) };
    const ended = keepTeamBook({
      company: DELTA.id,
      transport,
      member,
      device: deviceId('d'.repeat(16)),
      now,
      signal: abort.signal,
    }).catch(() => undefined);
    await until(isHere);
    return {
      transport,
      stop: async () => {
        abort.abort();
        await transport.close();
        await ended;
      },
    };
  }

  it('gives a rep the verdict that finance sees, and no invoice numbers', async () => {
    await importRows(...ROWS);
    const atFinance = await look();
    expect(await publish()).toEqual({ ok: true, value: { changed: 2, removed: 0, refused: 0 } });
    await asBrowserWithoutBooks();

    const { stop } = await keep('Sem');
    expect(await database.snapshots.toArray()).toMatchObject([{ facts: null }, { facts: null }]);
    const atRep = await look();
    if (atFinance.state !== 'assessed' || atRep.state !== 'assessed') throw new Error(`${atFinance.state} ${atRep.state}`);
    expect(atRep.assessment.verdict).toBe(atFinance.assessment.verdict);
    expect(atRep.assessment.reasons.map(({ rule }) => rule)).toEqual(atFinance.assessment.reasons.map(({ rule }) => rule));
    expect(atRep.assessment.exposure).toEqual(atFinance.assessment.exposure);
    expect(atRep.book.fileName).toBe('open-items.csv');
    expect(JSON.stringify(await database.snapshots.toArray())).not.toContain('F-2001');

    // Without a connection what was read stays, and what was not is said to be unread.
    await stop();
    expect((await look()).state).toBe('assessed');
    expect(await database.snapshots.filter(({ facts }) => facts !== null).count()).toBe(1);
    const unread = { ...SIGHTING, name: OTHER, vatId: undefined, registrationNumber: '68750110' };
    const shown = await viewSidebar({ sightings: [unread as never], origin: ORIGIN, canFillTerm: false, at: AT });
    expect(shown).toMatchObject({ state: 'not-in-book', isUnread: true });
  });

  it('gives a rep what finance set of the company, on which verdicts depend', async () => {
    await importRows(...ROWS);
    await writeStoredCompanies({ list: [{ ...company, isSme: true, vatRatePct: 9 }], usual: DELTA.id });
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    await asBrowserWithoutBooks();
    const { stop } = await keep('Sem');
    expect(await readCompany(DELTA.id)).toMatchObject({ isSme: true, vatRatePct: 9 });
    await stop();
  });

  it('makes way for a book of their own, whose debtors everybody knows by the same keys', async () => {
    await importRows(...ROWS);
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    const keyOf = async (number: string) =>
      (await database.debtors.toArray())
        .filter(({ numbers }) => numbers.some((each) => each.endsWith(number)))
        .map(({ key }) => key);
    const keys = [await keyOf('1001'), await keyOf('1002')];
    await asBrowserWithoutBooks();
    const { stop } = await keep('Cas');
    await importRows(...ROWS);
    await until(async () => (await database.snapshots.count()) === 0);
    expect([await keyOf('1001'), await keyOf('1002')]).toEqual(keys);
    expect(await look()).toMatchObject({ state: 'assessed', book: { slot: expect.not.stringMatching(/^team/) } });
    await stop();
  });

  it('finds everybody by name and number without reading what the book holds of them', async () => {
    const { stop } = await keep('Bo');
    expect((await findDebtors('1002', 5, DELTA.id)).map(({ identity }) => identity.name)).toEqual([OTHER]);
    await stop();
  });

  it('keeps all of it for who sees invoices', async () => {
    const { stop } = await keep('Cas');
    expect(JSON.stringify(await database.snapshots.toArray())).toContain('F-2001');
    await stop();
  });

  it('leaves nothing of it with who leaves the team', async () => {
    const { stop } = await keep('Cas');
    await stop();
    expect((await look()).state).toBe('assessed');
    await leaveTeam(DELTA.id);
    expect(await database.snapshots.count()).toBe(0);
    expect(await database.debtors.count()).toBe(0);
    expect(await database.names.count()).toBe(0);
    expect((await look()).state).toBe('no-book');
  });

  it('sends only what changed, and takes away who left the book', async () => {
    await emptyStore();
    await importRows(...ROWS);
    const { transport, stop } = await asAnother();
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    expect(await publish()).toEqual({ ok: true, value: { changed: 0, removed: 0, refused: 0 } });
    await importRows(row('1001', 'F-2001', { name: NAME, vat_id: 'NL004495445B01' }));
    const gone = (await database.debtors.toArray()).find(({ numbers }) => numbers.some((number) => number.endsWith('1002')))?.key;
    if (!gone) throw new Error('nobody left');
    const key = snapshotKey(DELTA.id, 'sales', gone);
    expect(text((await transport.bucket('debtors').get(key))?.data)).toContain(OTHER);
    expect(await publish()).toEqual({ ok: true, value: { changed: 1, removed: 1, refused: 0 } });
    expect((await transport.bucket('debtors').get(key))?.data ?? null).toBeNull();
    await stop();
  });

  it('is published anew to a server that was put back to an older state', async () => {
    await importRows(...ROWS);
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    expect(await publish()).toMatchObject({ ok: true, value: { changed: 0 } });
    // As the server has it, the last thing that we said of our book was never said.
    await noteTeamBook(DELTA.id, { catalogueAt: instant('2026-11-22T11:00:00Z') });
    expect(await publish()).toMatchObject({ ok: true, value: { changed: 2 } });
  });

  it('is known by the same keys in a browser that read the same books by itself, also when that one takes over', async () => {
    await importRows(...ROWS, row('1003', 'F-2004', { name: 'Left Later B.V.' }));
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    const keysHere = async () =>
      new Map((await database.debtors.toArray()).flatMap(({ key, numbers }) => numbers.map((number) => [number.slice(-4), key])));
    const theirs = await keysHere();

    // Somebody else of finance imported the same before they joined, and noted and linked things.
    await asBrowserWithoutBooks();
    await importRows(...ROWS);
    const before = (await keysHere()).get('1001') ?? debtorKey('nobody');
    expect(before).not.toBe(theirs.get('1001'));
    await userName.setValue('Fin');
    await userRole.setValue('collector');
    const kept = await raiseFlag({
      company: DELTA.id,
      debtor: before,
      flag: { ...emptyFlag(AT.today), reason: 'there is a new owner' },
      at: AT,
    });
    expect(kept.ok).toBe(true);
    const link = { kind: 'link', value: `record|${ORIGIN}|7` } as const;
    await saveLinks(DELTA.id, [link], before, AT.now);
    const { stop } = await keep('Cas', async () => (await keysHere()).get('1002') === theirs.get('1002'));
    await stop();
    for (const number of ['1001', '1002']) expect((await keysHere()).get(number)).toBe(theirs.get(number));
    expect(await readLinks(DELTA.id, [link])).toMatchObject([{ debtor: theirs.get('1001') }]);
    const shown = await look();
    expect(shown).toMatchObject({
      state: 'assessed',
      debtor: theirs.get('1001'),
      record: { flags: [{ reason: 'there is a new owner' }] },
    });
    expect(await database.records.get(before)).toBeUndefined();
    // An import finds who is who by what the team said, also of somebody whom our books did not have.
    await importRows(...ROWS, row('1003', 'F-2004', { name: 'Left Later B.V.' }));
    expect((await keysHere()).get('1003')).toBe(theirs.get('1003'));

    // It publishes from now on: what the former publisher alone had is gone, and nobody is there twice.
    await importRows(...ROWS);
    expect(await publish('e'.repeat(16), true)).toMatchObject({ ok: true, value: { removed: 1 } });
    await asBrowserWithoutBooks();
    const { stop: leave } = await keep('Cas');
    expect(new Set(await database.debtors.toCollection().primaryKeys())).toEqual(
      new Set([theirs.get('1001'), theirs.get('1002')]),
    );
    await leave();
  });

  it('is published by one browser, until another takes over', async () => {
    await importRows(...ROWS);
    expect(await publish('f'.repeat(16), true)).toMatchObject({ ok: true });
    expect(await publish('e'.repeat(16))).toMatchObject({ ok: false, error: { because: 'other', publisher: { by: 'Fin' } } });
    expect(await publish('e'.repeat(16), true)).toMatchObject({ ok: true });
    expect(await publish()).toMatchObject({ ok: false, error: { because: 'other' } });
  });

  async function asAnother() {
    const transport = await transportAs(host, 'Sem');
    return { transport, stop: () => transport.close() };
  }
});
