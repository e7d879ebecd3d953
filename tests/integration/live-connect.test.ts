import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectSource } from '@/lib/app/connect-source';
import { readCompany } from '@/lib/app/read-company';
import { removeConnection } from '@/lib/app/remove-connection';
import { testSource } from '@/lib/app/test-source';
import { companyId, sourceId } from '@/lib/domain/ids';
import { enabledSites, hasConnections } from '@/lib/platform/settings';
import { refuse } from '@/lib/sources/refuse';
import { listConnections, readSecrets } from '@/lib/store/connections';
import { database } from '@/lib/store/database';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { FakeSource } from './support/fake-source';
import { AT, counts, emptyStore, importRows, row, seen } from './support/import-steps';
import { connect, NO_NETWORK, pulled } from './support/live-steps';

const VALUES = { origin: 'https://erp.example', key: 'k3y', secret: 's3cret' };
const ERPNEXT = { company: companyId('default'), source: 'erpnext', values: VALUES, tokens: {}, administration: 'Ons Bedrijf' };

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

const all = async () => listConnections((await readCompany()).id);

describe('a connection', () => {
  it('keeps what lets us in apart from all else', async () => {
    const id = await connectSource(ERPNEXT);
    const [connection] = await all();
    expect(connection).toMatchObject({ id, label: 'ERPNext · Ons Bedrijf', origin: 'https://erp.example' });
    expect(connection?.settings).toEqual({ origin: 'https://erp.example' });
    expect(await readSecrets(id)).toEqual({ key: 'k3y', secret: 's3cret' });
    const elsewhere = database.tables.filter(({ name }) => name !== 'secrets');
    const texts = await Promise.all(elsewhere.map(async (table) => JSON.stringify(await table.toArray())));
    expect([...texts, JSON.stringify(await fakeBrowser.storage.local.get())].join()).not.toMatch(/k3y|s3cret/);
  });

  it('stays the same, with its book, when a key is replaced', async () => {
    const id = await connectSource(ERPNEXT);
    await database.connections.update(id, { watermark: '5' });
    expect(await connectSource({ ...ERPNEXT, values: { ...VALUES, key: 'new' } })).toBe(id);
    expect(await all()).toMatchObject([{ watermark: '5' }]);
    expect(await readSecrets(id)).toMatchObject({ key: 'new' });
    expect(await connectSource({ ...ERPNEXT, values: { ...VALUES, company: 'Other' } })).not.toBe(id);
  });

  it('wakes the background while there is one, and no longer', async () => {
    const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name, periodInMinutes }) => [name, periodInMinutes]);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
    await connectSource(ERPNEXT);
    await connectSource({ ...ERPNEXT, values: { ...VALUES, company: 'Other' } });
    expect([await alarms(), await hasConnections.getValue()]).toEqual([[['refresh', 10]], true]);
    const [first, second] = await all();
    if (first) await removeConnection(first);
    expect(await alarms()).toHaveLength(1);
    if (second) await removeConnection(second);
    expect([await alarms(), await hasConnections.getValue()]).toEqual([[], false]);
  });

  it('takes its book and its permission along when it is removed, and leaves what others told and need', async () => {
    const { granted } = fakePermissions();
    granted.add('https://erp.example/*');
    await importRows(row('1', 'F1', { name: 'Anna' }));
    const source = new FakeSource();
    source.putDebtor({ number: 'T1', name: 'Bert' });
    source.putItem('T1', 'G1', { open: 10_00 });
    const connection = await connect(source, { source: sourceId('erpnext'), settings: { origin: 'https://erp.example' } });
    await connect(source);
    await pulled(source);
    expect(await seen({ name: 'Bert' })).toMatchObject({ open: 10_00 });
    await enabledSites.setValue([{ site: 'tryton' as never, origin: 'https://erp.example', pattern: 'https://erp.example/*' }]);
    await removeConnection(connection);
    expect(await seen({ name: 'Bert' })).toBe('not-in-book');
    expect(await seen({ name: 'Anna' })).toMatchObject({ open: 100_00 });
    expect(await counts()).toMatchObject({ generations: 1, positions: 1 });
    expect(await readSecrets(connection.id)).toEqual({});
    expect([...granted]).toEqual(['https://erp.example/*']);
    await enabledSites.setValue([]);
    await removeConnection(connection);
    expect([...granted]).toEqual([]);
  });
});

describe('settings that are tried out', () => {
  const test = async (source: FakeSource) =>
    testSource({
      sources: [source],
      source: source.id,
      settings: VALUES,
      company: { ...(await readCompany()), id: companyId('default') },
      at: AT,
      network: NO_NETWORK,
      signal: new AbortController().signal,
      renewTokens: async () => null,
      readSession: async () => null,
    });

  it('tell who answers and what may be read, and are kept nowhere', async () => {
    expect(await test(new FakeSource())).toMatchObject({ ok: true, value: { administration: 'Fake & Sons', forbidden: [] } });
    expect(await database.secrets.count()).toBe(0);
  });

  it('tell why nobody answers', async () => {
    const source = new FakeSource();
    source.test = async () => refuse('unauthorised', null, { host: 'fake.example' });
    expect(await test(source)).toMatchObject({ ok: false, error: { kind: 'refused', refusal: { kind: 'unauthorised' } } });
  });
});
