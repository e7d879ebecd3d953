import { describe, expect, it } from 'vitest';
import type { NamedFile } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { xafAccount, xafJournal, xafRelation, xafSample, xafTransaction } from '@/tests/support/books/xaf-sample';
import { readAllXaf } from './read-xaf';

const accounts = xafAccount('1300', 'Debiteuren') + xafAccount('1100', 'Bank') + xafAccount('8000', 'Omzet', 'P');
const booking = (ref: string, on: string, amnt: number, debtor: string, other: string) =>
  xafTransaction(
    `${ref}${amnt}`,
    on,
    { accID: '1300', amnt, custSupID: debtor, invRef: ref, effDate: on },
    { accID: other, amnt: -amnt },
  );

/** A year in which each debtor buys once, and pays where told. */
function year(of: number, sales: readonly (readonly [ref: string, debtor: string, isPaid: boolean])[], header = '') {
  const sold = sales.map(([ref, debtor]) => booking(ref, `${of}-03-01`, 100, debtor, '8000')).join('');
  const paid = sales.filter(([, , isPaid]) => isPaid);
  const received = paid.map(([ref, debtor]) => booking(ref, `${of}-04-05`, -100, debtor, '1100')).join('');
  return xafSample({
    header: `<fiscalYear>${of}</fiscalYear><startDate>${of}-01-01</startDate><endDate>${of}-12-31</endDate><curCode>EUR</curCode>${header}`,
    accounts,
    relations: [...new Set(sales.map(([, debtor]) => debtor))].map((id) => xafRelation(id, 'C')).join(''),
    journals: xafJournal('70', 'S', sold) + (received && xafJournal('20', 'B', received)),
  });
}

async function* named(texts: readonly string[]): AsyncGenerator<NamedFile> {
  for (const [index, text] of texts.entries()) yield { name: `book_${index}.xaf`, file: new Blob([text]) };
}
const readAll = (...texts: string[]) => pull(readAllXaf(named(texts), pullContext()));

const Y2024 = year(2024, [
  ['A1', 'C1', true],
  ['A2', 'C2', true],
  ['A3', 'C3', false],
]);
const Y2025 = year(2025, [
  ['B1', 'C1', true],
  ['B2', 'C1', false],
]);
const Y2026 = year(2026, [
  ['D1', 'C1', true],
  ['D2', 'C4', false],
  ['B1', 'C1', true],
]);

describe('audit files of several years', () => {
  it('are one book: the newest says what is open, the older ones what was paid', async () => {
    for (const files of [
      [Y2024, Y2025, Y2026],
      [Y2026, Y2024, Y2025],
    ]) {
      const { records, about, batches } = await readAll(...files);
      expect(openByDebtor(records)).toEqual({ C4: 10_000 });
      const settled = records.flatMap((record) =>
        record.kind === 'settled-item' ? [`${record.debtorNumber} ${record.item.id} ${record.item.settledOn}`] : [],
      );
      expect(settled.sort()).toEqual(['C1 A1 2024-04-05', 'C1 B1 2026-04-05', 'C1 D1 2026-04-05', 'C2 A2 2024-04-05']);
      expect(about).toMatchObject({
        period: { from: '2026-01-01', to: '2026-12-31' },
        history: { open: '2026', settled: ['2025', '2024'] },
      });
      expect(batches.at(-1)?.progress.bytes).toBe(batches.at(-1)?.progress.totalBytes);
    }
  });

  it('introduce each debtor once, and nobody who only owed something years ago', async () => {
    const { records } = await readAll(Y2024, Y2026);
    expect(records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor.number] : [])).sort()).toEqual([
      'C1',
      'C2',
      'C4',
    ]);
  });

  it('miss no settled items where an older year has them', async () => {
    const running = year(2027, [['E1', 'C1', false]]);
    expect((await readAll(running)).about.gaps).toContain('settled-items');
    expect((await readAll(running, Y2026)).about.gaps).not.toContain('settled-items');
  });

  it('pass over a year that tells nothing of debtors, and say so', async () => {
    const { about, records } = await readAll(Y2026, year(2025, []));
    expect(openByDebtor(records)).toEqual({ C4: 10_000 });
    expect(about.history).toEqual({ open: '2026', settled: [] });
  });

  it.each([
    ['companies', Y2025.replace('Example B.V.', 'Another B.V.')],
    ['currencies', Y2025.replace('>EUR<', '>USD<')],
  ])('are refused when they are of two %s', async (_, other) => {
    expect(await refusalOf(readAll(Y2026, other))).toMatchObject({ kind: 'several-books' });
  });
});
