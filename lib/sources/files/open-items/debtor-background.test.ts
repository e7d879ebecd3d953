import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readCsv } from '../csv/read-csv';

const HEADER = 'debtor,name,sbi,klant sinds,kredietscore,datum score,score change,kredietadvies,open';
const read = (...lines: string[]) => pull(readCsv(new Blob([`${[HEADER, ...lines].join('\n')}\n`]), pullContext()));
const debtors = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('what a row knows of its debtor beside the items', () => {
  const background = async (...cells: string[]) => {
    const { records, rejected } = await read(`D1,A,${cells.join(',')},5.00`);
    expect(rejected).toEqual([]);
    const { number: _number, name: _name, ...told } = debtors(records)[0] ?? { number: '', name: null };
    return told;
  };

  it('is industry, first purchase and what a bureau said', async () => {
    expect(await background('5610', '2019-03-01', '72', '2026-09-30', '-6', '8000.00')).toEqual({
      industry: '5610',
      customerSince: '2019-03-01',
      external: { value: 72, on: '2026-09-30', change90: -6, creditLimit: eur(800_000) },
    });
    expect(await background('', '', '', '', '', '')).toEqual({});
  });

  it.each([
    ['56.10', '56.10'],
    ['I56.10', '56.10'],
    ['56.10A', '56.10'],
    ['56101 - Restaurants', '56101'],
    ['Horeca', undefined],
    ['5', undefined],
    ['2026-09-30', undefined],
    ['1234567', undefined],
  ])('is the industry %j as %s', async (text, industry) => {
    expect((await background(text, '', '', '', '', '')).industry).toBe(industry);
  });

  it('is a customer since the last day of a year that is told alone', async () => {
    expect((await background('', '2018', '', '', '', '')).customerSince).toBe('2018-12-31');
  });

  it.each([
    ['0', 0],
    ['72.5', 72.5],
    ['BBB', 70],
    ['d', 0],
    ['NR', undefined],
    ['n/a', undefined],
    ['-', undefined],
  ])('is the score %j as %s', async (text, value) => {
    expect((await background('', '', text, '2026-09-30', '', '')).external?.value).toBe(value);
  });

  it('is no score of which nobody knows the day, and no limit that a bureau does not advise', async () => {
    expect(await background('', '', '72', '', '', '')).toEqual({});
    expect((await background('', '', '72', '2026-09-30', '', '0.00')).external?.creditLimit).toEqual(eur(0));
    expect((await background('', '', '72', '2026-09-30', '', '')).external).toEqual({ value: 72, on: '2026-09-30' });
  });

  it.each([
    [',,101,2026-09-30,,', 'value-unknown', 'external_score'],
    [',,good,2026-09-30,,', 'value-unknown', 'external_score'],
    [',,72,yesterday,,', 'date-unreadable', 'external_date'],
    [',,72,2026-09-30,-101,', 'value-unknown', 'external_change'],
    [',,72,2026-09-30,,much', 'amount-unreadable', 'external_limit'],
    [',long ago,,,,', 'date-unreadable', 'customer_since'],
  ])('rejects %j: %s', async (cells, reason, field) => {
    const { records, rejected } = await read(`D1,A,${cells},5.00`, 'D2,B,,,,,,,5.00');
    expect(rejected).toMatchObject([{ place: { line: 2 }, reason, field }]);
    expect(debtors(records).map(({ number }) => number)).toEqual(['D2']);
  });
});
