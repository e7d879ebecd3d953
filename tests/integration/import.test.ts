import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { discardImport } from '@/lib/app/discard-import';
import { stagedImport } from '@/lib/app/staged-import';
import { usualBook } from '@/lib/app/usual-book';
import { watchBook } from '@/lib/app/watch-book';
import type { BookGeneration } from '@/lib/domain/book';
import { EUR, money } from '@/lib/domain/money';
import { unusedVatId } from '@/tests/support/books/vat-id';
import { AT, counts, csvFile, emptyStore, importRows, paidYear, row, seen, staged } from './support/import-steps';

const VAT = unusedVatId(1);

beforeEach(emptyStore);

describe('from a file to the book', () => {
  it('shows what the file holds, and replaces nothing before it is confirmed', async () => {
    const preview = await staged(
      csvFile([
        row('1', 'F1'),
        row('1', 'F2', { due_date: '2026-11-01' }),
        row('2', 'F3'),
        ...paidYear('1', 2),
        ...paidYear('2', 8).slice(0, 4),
      ]),
    );
    expect(preview).toMatchObject({ current: null, changes: { added: 2, gone: 0 }, rejections: [] });
    expect(preview.generation).toMatchObject({ state: 'ready', fileName: 'open-items.csv', about: { rung: 'due-dates' } });
    expect(preview.generation.totals).toEqual({
      debtors: 2,
      openItems: 3,
      settledItems: 16,
      open: money(300_00, EUR),
      overdue: money(100_00, EUR),
      rejected: 0,
      portfolio: { daysLate: 3.5, onTimePct: 75 },
    });
    expect(await usualBook()).toBeNull();
    expect(await seen({ debtorNumber: '1' })).toBe('no-book');

    expect(await confirmImport(preview.generation.id, AT)).toBe(true);
    expect((await usualBook())?.lead).toMatchObject({ state: 'current', confirmedAt: AT.now });
    expect(await seen({ debtorNumber: '1' })).toMatchObject({ name: 'Debtor 1', open: 200_00 });
  });

  it('gives the same book and the same debtors from the same file', async () => {
    const rows = [row('1', 'F1', { vat_id: VAT }), row('2', 'F2'), row('2', 'F3')];
    await importRows(...rows);
    const before = await Promise.all([seen({ vatId: VAT }), seen({ debtorNumber: '2' })]);
    const again = await importRows(...rows);
    expect(again.changes).toEqual({ added: 0, gone: 0 });
    expect(await Promise.all([seen({ vatId: VAT }), seen({ debtorNumber: '2' })])).toEqual(before);
    expect(await counts()).toEqual({ generations: 1, positions: 2, debtors: 2, debtorChanges: 0, stagings: 0 });
  });

  it('rejects a bad row with its place, and counts it', async () => {
    const { rejections, generation } = await staged(csvFile([row('1', 'F1'), row('1', 'F2', { open: 'x' }), row('', 'F3')]));
    expect(rejections.map(({ place, reason }) => [place.line, reason])).toEqual([
      [3, 'amount-unreadable'],
      [4, 'debtor-missing'],
    ]);
    expect(generation.totals).toMatchObject({ openItems: 1, rejected: 2 });
  });

  it('tells who comes and who goes', async () => {
    await importRows(row('1', 'F1'), row('2', 'F2'));
    const preview = await staged(csvFile([row('2', 'F2'), row('3', 'F3'), row('4', 'F4')]));
    expect(preview.changes).toEqual({ added: 2, gone: 1 });
    expect(preview.current?.fileName).toBe('open-items.csv');
  });

  it('waits for its confirmation across a restart, and makes way for a newer one', async () => {
    const first = await staged(csvFile([row('1', 'F1')], 'first.csv'));
    expect(await stagedImport()).toEqual(first);
    const second = await staged(csvFile([row('2', 'F2')], 'second.csv'));
    expect(await stagedImport()).toEqual(second);
    expect(await confirmImport(first.generation.id, AT)).toBe(false);
    expect(await counts()).toEqual({ generations: 1, positions: 1, debtors: 1, debtorChanges: 0, stagings: 1 });
  });

  it('is forgotten when it is discarded', async () => {
    await importRows(row('1', 'F1'));
    const before = [await seen({ debtorNumber: '1' }), await counts()];
    const preview = await staged(csvFile([row('1', 'F9', { name: 'Other', vat_id: VAT }), row('2', 'F2')]));
    await discardImport(preview.generation.id);
    expect([await seen({ debtorNumber: '1' }), await counts()]).toEqual(before);
    expect(await seen({ vatId: VAT })).toBe('not-in-book');
    expect(await stagedImport()).toBeNull();
  });

  it('tells every open page that the book was replaced', async () => {
    const told: (BookGeneration | null)[] = [];
    const stop = watchBook((book) => told.push(book?.lead ?? null));
    await vi.waitFor(() => expect(told).toEqual([null]));
    await importRows(row('1', 'F1'));
    await vi.waitFor(() => expect(told.at(-1)?.fileName).toBe('open-items.csv'));
    stop();
    const heard = told.length;
    await importRows(row('2', 'F2'));
    expect(told).toHaveLength(heard);
  });
});

describe('debtors from one book to the next', () => {
  it('are one when two numbers have one VAT id', async () => {
    await importRows(row('1', 'F1', { vat_id: VAT }), row('7', 'F7', { vat_id: VAT, open: '50.00' }));
    expect(await seen({ vatId: VAT })).toMatchObject({ open: 150_00 });
    expect(await seen({ debtorNumber: '7' })).toEqual(await seen({ debtorNumber: '1' }));
  });

  it('are found by their old name after a new one', async () => {
    await importRows(row('1', 'F1', { name: 'Bakkerij Oud' }));
    await importRows(row('1', 'F1', { name: 'Bakkerij Nieuw' }));
    expect(await seen({ name: 'Bakkerij Nieuw' })).toMatchObject({ name: 'Bakkerij Nieuw' });
    expect(await seen({ name: 'Bakkerij Oud B.V.' })).toEqual(await seen({ name: 'Bakkerij Nieuw' }));
  });

  it('keep their items together when the rows of a file are scattered', async () => {
    const numbers = Array.from({ length: 10_500 }, (_, n) => String(n));
    await importRows(...[1, 2].flatMap((round) => numbers.map((number) => row(number, `F${number}-${round}`))));
    expect((await counts()).positions).toBeGreaterThan(numbers.length);
    for (const debtorNumber of ['0', '1', '9999', '10499']) expect(await seen({ debtorNumber })).toMatchObject({ open: 200_00 });
  });

  it('are not in the book once they left it, and the same again when they return', async () => {
    await importRows(row('1', 'F1'), row('2', 'F2'));
    const before = await seen({ debtorNumber: '2' });
    await importRows(row('1', 'F1'));
    expect(await seen({ debtorNumber: '2' })).toBe('not-in-book');
    await importRows(row('1', 'F1'), row('2', 'F2'));
    expect(await seen({ debtorNumber: '2' })).toEqual(before);
  });
});
