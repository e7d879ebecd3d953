import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { pullCsv } from '@/tests/support/books/pull-csv';
import { currencyLabel, shownCurrency, titleCurrency } from './shown-currency';

const EUR = 'EUR' as CurrencyCode;
const open = (records: readonly DomainRecord[]) =>
  records.flatMap((r) => (r.kind === 'open-item' ? [`${r.item.open.minor} ${r.item.open.currency}`] : []));

describe('the currency that an amount shows', () => {
  it.each([
    ['£60.00', 'GBP'],
    ['-£60.00', 'GBP'],
    ['($60.00)', 'USD'],
    ['1.200,00 €', 'EUR'],
    ['USD 70.00', 'USD'],
    ['70.00CHF', 'CHF'],
    ['70.00', null],
    ['70.00 CR', null],
    ['100.00-', null],
    ['INV 70', null],
    ['', null],
  ])('%s: %s', (text, currency) => {
    expect(shownCurrency(text, EUR)).toBe(currency);
  });

  it('takes a dollar sign for the dollar of the books', () => {
    expect(shownCurrency('$5', 'AUD' as CurrencyCode)).toBe('AUD');
  });

  it('is found in labels and titles, and not in names', () => {
    expect(currencyLabel(['Valuta', 'usd'], EUR)).toBe('USD');
    expect(currencyLabel(['Currency: GBP'], EUR)).toBe('GBP');
    expect(currencyLabel(['EUR Trading'], EUR)).toBeNull();
    expect(titleCurrency('Aged debtors\nAmounts are in CHF', EUR)).toBe('CHF');
    expect(titleCurrency('Openstaande posten\nValuta USD', EUR)).toBe('USD');
    expect(titleCurrency('Aged debtors of EUR Trading', EUR)).toBeNull();
  });

  it('is that of each row, of the rows below it, or of all', async () => {
    const header = 'Customer,Invoice,Due,Open\n';
    const rows = 'Jansen,F1,2026-10-31,€ 121.00\nSmith,F2,2026-10-31,£60.00\n';
    expect(open((await pullCsv(header + rows)).records)).toEqual(['12100 EUR', '6000 GBP']);
    const parts = `Currency: EUR\n${header}Jansen,F1,2026-10-31,1.00\nTotal EUR,,,1.00\nCurrency: GBP\nSmith,F2,2026-10-31,60.00\nTotal GBP,,,60.00\n`;
    const told = await pullCsv(parts);
    expect(open(told.records)).toEqual(['100 EUR', '6000 GBP']);
    expect(told.rejected).toEqual([]);
    const all = await pullCsv(`Aged debtors\nCurrency: GBP\n\n${header}Smith,F2,2026-10-31,60.00\n`);
    expect(open(all.records)).toEqual(['6000 GBP']);
    expect(all.about.currency).toBe('GBP');
  });

  it('leaves a list of sums per currency at the end', async () => {
    const { rejected } = await pullCsv(
      'Klant;Factuur;Vervalt;Valuta;Open\nBos;F1;31-10-2026;EUR;1,00\nMol;F2;31-10-2026;USD;2,00\n\nTotaal per valuta;;;;\n;;;EUR;1,00\n;;;USD;2,00\n',
    );
    expect(rejected).toEqual([]);
  });
});
