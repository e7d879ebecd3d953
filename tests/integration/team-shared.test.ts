import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentPolicy } from '@/lib/app/current-policy';
import { keepShared } from '@/lib/app/keep-shared';
import { policyHistory } from '@/lib/app/policy-history';
import { policyTemplate } from '@/lib/app/policy-template';
import { readTaughtSites } from '@/lib/app/read-taught-sites';
import { rememberLink } from '@/lib/app/remember-link';
import { savePolicy } from '@/lib/app/save-policy';
import { share } from '@/lib/app/share';
import { shareExisting } from '@/lib/app/share-existing';
import { debtorKey, userId } from '@/lib/domain/ids';
import type { TaughtSite } from '@/lib/domain/taught-site';
import { sharedText } from '@/lib/domain/team/shared-version.schema';
import { type SharedKind, sharedKey } from '@/lib/domain/team/team-buckets';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { linksOf } from '@/lib/matching/links-of';
import { writeStoredCompanies } from '@/lib/platform/stored-companies';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { teamMember } from '@/lib/platform/team-member';
import { readLinks } from '@/lib/store/links';
import { sharedVersions } from '@/lib/store/shared';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { AT, emptyStore, ORIGIN } from './support/import-steps';
import { bytes, DELTA, roleOf, TEAMS, text, transportAs } from './support/team-steps';

const company = { ...DELTA, isSme: null, vatRatePct: 21, own: { vatIds: [], registrationNumbers: [], ibans: [] } };
const TAUGHT: TaughtSite = {
  id: '11111111-2222-4333-8444-555555555555',
  version: 1,
  origin: 'https://shop.example',
  address: { path: ['customers', '*'], params: {}, route: [] },
  kind: 'debtor',
  tax: 'unknown',
  fields: { name: [{ by: 'css', css: 'h1' }] },
  misses: { count: 0, last: '' },
};
const SIGHTING = { kind: 'debtor', name: 'Bakkerij Zon B.V.', hostRecordId: '7', evidence: {} } as const;

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}

describe.skipIf(whyNoNats() !== null)('what a team shares', () => {
  let host: TeamHost;
  const running: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    host = await startTeamHost({ teams: TEAMS });
  }, 60_000);
  afterAll(() => host?.stop());
  beforeEach(emptyStore);
  afterEach(async () => {
    for (const stop of running.splice(0)) await stop();
  });

  /** A browser of somebody, new unless it was theirs before. */
  async function as(name: string): Promise<TeamTransport> {
    await writeStoredCompanies({ list: [company], usual: DELTA.id });
    await teamMember.setValue({ user: userId(name), role: roleOf(name), company: DELTA.id });
    const transport = await transportAs(host, name);
    const abort = new AbortController();
    const ended = keepShared({ company: DELTA.id, transport, signal: abort.signal });
    running.push(async () => {
      abort.abort();
      await ended.catch(() => undefined);
      await transport.close();
    });
    return transport;
  }
  const onServer = async (transport: TeamTransport, kind: SharedKind, id: string) =>
    text((await transport.bucket('shared').get(sharedKey(DELTA.id, kind, id)))?.data);
  const save = (basedOn: number, note: string) =>
    savePolicy({ document: policyTemplate(company), basedOn, by: 'Noor', note, now: AT.now });

  it('is the same policy for everybody, with who and when', async () => {
    const noor = await as('Noor');
    expect(await save(1, 'stricter on retail')).toEqual({ ok: true, value: 2 });
    await until(async () => (await onServer(noor, 'policy', '2')) !== null);
    await running.pop()?.();
    await emptyStore();

    await as('Sem');
    await until(async () => (await policyHistory(DELTA.id))[0].version === 2);
    const [newest] = await policyHistory(DELTA.id);
    expect(newest.saved).toMatchObject({ by: 'Noor', note: 'stricter on retail' });
    expect((await currentPolicy(company)).version).toBe('2');
  });

  it('is not changed by who may not: it stays with them', async () => {
    const sem = await as('Sem');
    await until(async () => (await policyHistory(DELTA.id))[0].version === 2);
    await save(2, 'of a rep');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await onServer(sem, 'policy', '3')).toBeNull();
  });

  it('keeps both of two versions that were made at once, and everybody has the same in force', async () => {
    const noor = await as('Noor');
    const id = `record|${ORIGIN}|9`;
    const other = { id, version: 1, by: userId('Bo'), at: AT.now, value: { debtor: 'k-of-bo' } };
    const link = { kind: 'link', value: id } as const;
    await rememberLink({ origin: ORIGIN, sighting: { ...SIGHTING, hostRecordId: '9' }, debtor: debtorKey('k-of-noor'), at: AT });
    await until(async () => (await onServer(noor, 'links', id))?.includes('k-of-noor') ?? false);
    await noor.bucket('shared').put(sharedKey(DELTA.id, 'links', id), bytes(sharedText(other)));
    await until(async () => (await sharedVersions(DELTA.id, 'links', id)).length === 2);
    // Noor's is the later: it is told again, and stands for everybody.
    await until(async () => (await onServer(noor, 'links', id))?.includes('k-of-noor') ?? false);
    expect((await readLinks(DELTA.id, [link])).map(({ debtor }) => debtor)).toEqual(['k-of-noor']);
  });

  it('passes a link on that somebody confirmed', async () => {
    const sem = await as('Sem');
    await rememberLink({ origin: ORIGIN, sighting: SIGHTING, debtor: debtorKey('k7'), at: AT });
    const [first] = linksOf(SIGHTING, ORIGIN);
    if (!first) throw new Error('no link');
    await until(async () => (await onServer(sem, 'links', first.value)) !== null);
    await running.pop()?.();
    await emptyStore();
    await as('Bo');
    await until(async () => (await readLinks(DELTA.id, [first])).length === 1);
  });

  it('passes a page on that somebody taught, and that it was forgotten', async () => {
    const noor = await as('Noor');
    await share(DELTA.id, 'taught', TAUGHT.id, TAUGHT);
    await until(async () => (await onServer(noor, 'taught', TAUGHT.id)) !== null);
    await running.pop()?.();
    await emptyStore();
    await writeStoredTaughtSites([]);
    await as('Sem');
    await until(async () => (await readTaughtSites()).length === 1);
    expect(await readTaughtSites()).toEqual([TAUGHT]);
    await running.pop()?.();
    await as('Noor');
    await share(DELTA.id, 'taught', TAUGHT.id, null);
    await until(async () => (await readTaughtSites()).length === 0);
  });

  it('takes nothing over that is not as it must be', async () => {
    const noor = await as('Noor');
    const put = (kind: SharedKind, id: string, value: unknown) =>
      noor
        .bucket('shared')
        .put(sharedKey(DELTA.id, kind, id), bytes(sharedText({ id, version: 1, by: userId('Noor'), at: AT.now, value })));
    await put('policy', '99', { version: 99, document: { rules: 'all' }, note: '' });
    await put('links', 'record|x|1', { debtor: 'k'.repeat(1_000) });
    await put('taught', 'shop', { id: 'shop', pages: 'all' });
    await until(async () => (await sharedVersions(DELTA.id, 'taught', 'shop')).length === 1);
    expect(await readTaughtSites()).toEqual([]);
    expect((await policyHistory(DELTA.id)).map(({ version }) => version)).not.toContain(99);
    expect(await readLinks(DELTA.id, [{ kind: 'link', value: 'record|x|1' }])).toEqual([]);
  });

  it('shares what was decided before somebody joined, where the team has nothing of it', async () => {
    await writeStoredCompanies({ list: [company], usual: DELTA.id });
    await teamMember.setValue(null);
    for (let version = 1; version < 6; version++) await save(version, `alone ${version}`);
    const noor = await as('Noor');
    await shareExisting(DELTA.id, { user: userId('Noor'), role: 'credit_manager' }, noor.bucket('shared'));
    await until(async () => (await onServer(noor, 'policy', '6'))?.includes('alone 5') ?? false);
    expect(await onServer(noor, 'policy', '2')).toContain('stricter on retail');
  });
});
