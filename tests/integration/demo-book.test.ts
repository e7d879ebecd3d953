import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BookAbout } from '@/lib/domain/book';
import { instant, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';
import { DEMO_DEBTORS } from '@/tests/demo/debtors';
import { BOOK_COLUMNS, demoBook } from '@/tests/demo/demo-book';

const TODAY = '2026-03-02';

async function readBook() {
  const file = new Blob([demoBook(TODAY)]);
  const fileName = 'openstaande-posten.csv';
  const today = localDate(TODAY);
  const source = await recognise(file, fileName);
  const records: DomainRecord[] = [];
  const rejected: unknown[] = [];
  let about: Partial<BookAbout> = {};
  const config = { currency: EUR, fileName, modifiedOn: today };
  const now = instant('2026-03-02T09:00:00Z');
  for await (const batch of source.parse(file, { config, signal: new AbortController().signal, today, now, since: null })) {
    records.push(...batch.records);
    rejected.push(...batch.rejected);
    about = { ...about, ...batch.about };
  }
  return { records, rejected, about };
}

const ADDRESS: readonly string[] = ['street', 'postcode', 'city'];
const euros = (minor: number): number => minor / 100;

describe('the demo book', () => {
  it('is read without a rejected row, as of the day it was made', async () => {
    const { rejected, about } = await readBook();
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({ asOf: TODAY, asOfFrom: 'contents', rung: 'due-dates', currency: 'EUR' });
  });

  it('holds every debtor with its limit, size and kind', async () => {
    const { records } = await readBook();
    const debtors = new Map(
      records.flatMap((record) => (record.kind === 'debtor' ? [[record.debtor.number, record.debtor]] : [])),
    );
    for (const debtor of DEMO_DEBTORS) {
      const read = debtors.get(debtor.number);
      expect(read?.name).toBe(debtor.name);
      expect(read?.creditLimit ? euros(read.creditLimit.minor) : 0).toBe(debtor.limit);
      expect(read?.paymentTerm?.days).toBe(debtor.termDays);
      expect(read?.buyerSize).toBe(debtor.size);
      expect(read?.industry).toBe(debtor.sbi);
      expect(read?.customerSince).toBe(debtor.since);
      expect(read?.external?.value).toBe(debtor.rating?.score);
    }
  });

  it('is written in columns that the manual names', () => {
    const manual = readFileSync('README.md', 'utf8');
    const unnamed = BOOK_COLUMNS.filter((column) => !ADDRESS.includes(column) && !manual.includes(`\`${column}\``));
    expect(unnamed).toEqual([]);
  });

  it('holds every open item, disputed ones as such, and every settled one', async () => {
    const { records } = await readBook();
    for (const debtor of DEMO_DEBTORS) {
      const open = records.filter((record) => record.kind === 'open-item' && record.debtorNumber === debtor.number);
      const settled = records.filter((record) => record.kind === 'settled-item' && record.debtorNumber === debtor.number);
      expect(open).toHaveLength(debtor.items.filter(({ kind }) => kind !== 'order').length);
      expect(settled).toHaveLength(debtor.monthsPaid);
    }
    const disputed = records.filter((record) => record.kind === 'open-item' && record.item.dispute);
    expect(disputed).toHaveLength(1);
    expect(records.filter((record) => record.kind === 'open-order')).toHaveLength(1);
  });
});
