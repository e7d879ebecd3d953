import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { usualBook } from '@/lib/app/usual-book';
import { refuse } from '@/lib/sources/refuse';
import { FakeSource } from './support/fake-source';
import { emptyStore, importRows, row, seen, view } from './support/import-steps';
import { connect, contents, liveGeneration, pull, pulled, snapshot, theConnection } from './support/live-steps';

const ZON = { number: 'T1', name: 'Bakkerij Zon B.V.', vatId: 'NL004495445B01' };
const MAAN = { number: 'T2', name: 'Molen De Maan' };
let source = new FakeSource();

beforeEach(async () => {
  await emptyStore();
  source = new FakeSource();
  source.putDebtor(ZON);
  source.putDebtor(MAAN);
  source.putItem('T1', 'F1', { open: 100_00 });
  source.putItem('T1', 'F2', { open: 50_00 });
  source.putItem('T2', 'F3', { open: 70_00 });
  await connect(source);
});

describe('a live source', () => {
  it('tells the whole book first, then what changed', async () => {
    expect(await pulled(source)).toMatchObject({ isChanged: true });
    expect(await seen({ name: 'Bakkerij Zon' })).toMatchObject({ open: 150_00 });
    source.putItem('T1', 'F1', { settledOn: '2026-11-21' });
    source.putItem('T1', 'F2', { open: 20_00 });
    expect(await pulled(source)).toMatchObject({ isChanged: true });
    expect(await seen({ name: 'Bakkerij Zon' })).toMatchObject({ open: 20_00 });
    expect(source.asked).toEqual([null, '5']);
    expect((await liveGeneration())?.totals).toMatchObject({ openItems: 2, settledItems: 1, debtors: 2, open: { minor: 90_00 } });
  });

  it('writes nothing when nothing changed but how fresh it is, whichever way it is asked', async () => {
    await pulled(source);
    const before = await snapshot();
    expect(await pulled(source, { now: '2026-11-22T11:00:00Z' })).toMatchObject({ isChanged: false });
    expect(await pulled(source, { now: '2026-11-22T12:00:00Z', isWhole: true })).toMatchObject({ isChanged: false });
    // What was told before is told again: an overlap that many hosts need.
    source.putItem('T1', 'F1', { open: 100_00 });
    source.putDebtor({ ...ZON });
    expect(await pulled(source, { now: '2026-11-22T13:00:00Z' })).toMatchObject({ isChanged: false });
    expect(await snapshot()).toBe(before);
    expect((await usualBook())?.lead.refreshedAt).toBe('2026-11-22T13:00:00.000Z');
  });

  it('is asked for the whole book again after a week, so that what was deleted goes', async () => {
    await pulled(source);
    source.dropDebtor('T2');
    expect(await pulled(source, { now: '2026-11-28T10:00:00Z' })).toMatchObject({ isChanged: false });
    expect(await pulled(source, { now: '2026-11-29T10:00:00Z' })).toMatchObject({ isChanged: true });
    expect(await seen({ name: 'Molen De Maan' })).toBe('not-in-book');
  });

  it('keeps key and history of a debtor that got another number', async () => {
    await pulled(source);
    const before = await seen({ vatId: ZON.vatId });
    source.dropDebtor('T1');
    source.putDebtor({ ...ZON, number: 'T9' });
    source.putItem('T9', 'F1', { open: 100_00 });
    source.putItem('T9', 'F2', { settledOn: '2026-11-20' });
    await pulled(source);
    expect(await seen({ vatId: ZON.vatId })).toEqual({ ...(before as object), open: 100_00 });
    expect(source.asked).toEqual([null, '5', null]);
  });

  it('is the same debtor as in a file by its VAT id, and is merged with it by invoice number', async () => {
    await importRows(
      row('1', 'F1', { name: 'Zon', vat_id: ZON.vatId, term_days: '14', as_of: '2026-11-20' }),
      row('1', 'F0', { vat_id: ZON.vatId, as_of: '2026-11-20' }),
    );
    const inFile = await seen({ vatId: ZON.vatId });
    await pulled(source);
    const shown = await view({ vatId: ZON.vatId });
    if (shown.state !== 'assessed') throw new Error(shown.state);
    expect(shown.debtor).toBe((inFile as { debtor: string }).debtor);
    expect(shown.assessment.ageing.items.map(({ item }) => item.number)).toEqual(['F1', 'F2']);
    expect(shown.assessment.scope).toMatchObject({ source: 'Fake', kind: 'live', others: [{ kind: 'file' }] });
    expect(shown.assessment.term.own).toEqual({ days: 14 });
  });
});

describe('a debtor without any identifier', () => {
  it('is the same as in a file by number and name, and keeps its key', async () => {
    await importRows(
      row('T2', 'F3', { name: 'Molen De Maan' }),
      row('T3', 'F9', { name: 'Molen De Maan' }),
      row('T4', 'F8', { name: 'Anna' }),
    );
    source.putDebtor({ number: 'T4', name: 'Anna B.V.' });
    source.putItem('T4', 'F8', { open: 30_00 });
    const before = await seen({ name: 'Anna' });
    await pulled(source);
    expect(await seen({ name: 'Anna' })).toEqual({ ...(before as object), name: 'Anna B.V.', open: 30_00 });
    // Two of that name in the file: nobody knows which of them it is.
    expect(await view({ name: 'Molen De Maan' })).toMatchObject({ state: 'choose' });
  });
});

describe('a live source that fails', () => {
  const unreachable = () => refuse('unreachable', null, { host: 'fake.example' });

  it('keeps its last book, says how old it is and why, and is forgiven by the next answer', async () => {
    await pulled(source);
    const before = await snapshot();
    source.putItem('T1', 'F1', null);
    source.failAfter = { batches: 0, with: unreachable };
    expect(await pull(source, { now: '2026-11-22T11:00:00Z' })).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await snapshot()).toBe(before);
    expect(await theConnection()).toMatchObject({
      trouble: { kind: 'unreachable', fields: { host: 'fake.example' }, at: '2026-11-22T11:00:00.000Z' },
      failures: 1,
      watermark: '5',
      pulledAt: '2026-11-22T10:00:00.000Z',
    });
    const shown = await view({ vatId: ZON.vatId });
    expect(shown).toMatchObject({
      assessment: { scope: { asOf: '2026-11-22T10:00:00.000Z', trouble: { kind: 'unreachable' } } },
    });
    source.failAfter = null;
    await pulled(source, { now: '2026-11-22T12:00:00Z' });
    expect(await theConnection()).toMatchObject({ trouble: null, failures: 0 });
    expect(await seen({ vatId: ZON.vatId })).toMatchObject({ open: 50_00 });
  });

  it.each([0, 1, 2, 3])(
    'leaves the old book whole when it is broken off behind batch %i, all at once or by changes',
    async (batches) => {
      await pulled(source);
      const before = [await contents(), await snapshot()];
      for (let at = 0; at < 9; at++) source.putItem('T2', `G${at}`, { open: 10_00 });
      for (const isWhole of [true, false]) {
        const abort = new AbortController();
        source.failAfter = { batches, with: () => abort.abort() };
        expect(await pull(source, { isWhole, signal: abort.signal })).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
        expect([await contents(), await snapshot()]).toEqual(before);
      }
      expect((await theConnection()).watermark).toBe('5');
    },
  );

  it('has no book when it was broken off the first time, and none is waiting for anybody', async () => {
    source.failAfter = { batches: 1, with: unreachable };
    await pull(source);
    expect(await liveGeneration()).toBeNull();
    expect(await view({ name: 'Zon' })).toEqual({ state: 'no-book' });
  });

  it('is asked by one at a time', async () => {
    const both = await Promise.all([pull(source), pull(source)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(source.asked).toEqual([null]);
  });
});

const change = fc.oneof(
  fc.record({ is: fc.constant('debtor' as const), debtor: fc.nat(2), name: fc.constantFrom('Anna', 'Bert', 'Cor') }),
  fc.record({ is: fc.constant('open' as const), debtor: fc.nat(2), id: fc.nat(3), open: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ is: fc.constant('settled' as const), debtor: fc.nat(2), id: fc.nat(3), day: fc.integer({ min: 10, max: 20 }) }),
  fc.record({ is: fc.constant('gone' as const), debtor: fc.nat(2), id: fc.nat(3) }),
  fc.record({ is: fc.constant('order' as const), debtor: fc.nat(2), id: fc.nat(2), open: fc.nat(500) }),
  fc.record({ is: fc.constant('pull' as const) }),
);

describe('what changes told one after the other', () => {
  it('come to the same as the whole book told at once, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (changes) => {
        await emptyStore();
        const other = new FakeSource();
        for (const number of ['0', '1', '2']) other.putDebtor({ number, name: `Debtor ${number}` });
        await connect(other);
        await pulled(other);
        for (const each of changes) {
          if (each.is === 'pull') await pulled(other);
          if (each.is === 'debtor') other.putDebtor({ number: String(each.debtor), name: each.name });
          if (each.is === 'open') other.putItem(String(each.debtor), `F${each.id}`, { open: each.open });
          if (each.is === 'settled') other.putItem(String(each.debtor), `F${each.id}`, { settledOn: `2026-11-${each.day}` });
          if (each.is === 'gone') other.putItem(String(each.debtor), `F${each.id}`, null);
          if (each.is === 'order') other.putOrder(String(each.debtor), `O${each.id}`, each.open);
        }
        await pulled(other);
        const [told, totals] = [await contents(), (await liveGeneration())?.totals];
        expect(await pulled(other, { isWhole: true })).toMatchObject({ isChanged: false });
        await emptyStore();
        await connect(other);
        await pulled(other);
        expect(told).toEqual(await contents());
        expect(totals).toEqual((await liveGeneration())?.totals);
      }),
      { numRuns: 40 },
    );
  });
});
