import { describe, expect, it } from 'vitest';
import { cents } from './k1.examples';
import { type CurrencyCode, EUR, money } from './money';
import { readQuote } from './read-quote';
import type { SightedDocument } from './sighting';

const COMPANY = { currency: EUR, vatRatePct: 21 };
const read = (document: Partial<SightedDocument>, locale = 'nl') => readQuote({ tax: 'included', ...document }, COMPANY, locale);

describe('the total of a quote', () => {
  it.each([
    ['included', { tax: 'included', totalText: '€ 12.100,00' }, 12100, null, 'included'],
    ['included, tax shown', { tax: 'included', totalText: '12.100,00', taxText: '2.100,00' }, 12100, 10000, 'included'],
    ['excluded, tax shown', { tax: 'excluded', totalText: '10.000,00', taxText: '2.100,00' }, 12100, 10000, 'tax-added'],
    ['excluded, tax of nothing', { tax: 'excluded', totalText: '10.000,00', taxText: '0,00' }, 10000, 10000, 'tax-added'],
    ['excluded, no tax shown', { tax: 'excluded', totalText: '10.000,00' }, 12100, 10000, 'assumed-excluded'],
    ['excluded, tax not readable', { tax: 'excluded', totalText: '10.000,00', taxText: '21%' }, 12100, 10000, 'assumed-excluded'],
    [
      'excluded, tax in dollars',
      { tax: 'excluded', totalText: '10.000,00', taxText: '$ 2.100,00' },
      12100,
      10000,
      'assumed-excluded',
    ],
    ['unknown', { tax: 'unknown', totalText: '10.000,00' }, 12100, 10000, 'assumed-unknown'],
    ['unknown, tax shown', { tax: 'unknown', totalText: '10.000,00', taxText: '900,00' }, 10900, 10000, 'assumed-unknown'],
  ] as const)('%s', (_, document, total, excluding, tax) => {
    expect(read(document)).toMatchObject({ total: cents(total), totalExclTax: excluding && cents(excluding), tax });
  });

  it('rounds assumed tax half away from zero', () => {
    expect(read({ tax: 'excluded', totalText: '0,50' }).total).toEqual(money(61, EUR));
    expect(read({ tax: 'excluded', totalText: '-0,50' }).total).toEqual(money(-61, EUR));
  });

  it('is unknown when it can be read in two ways, or not at all', () => {
    expect(read({ totalText: '1.234' }, 'en').total).toBeNull();
    expect(read({}).total).toBeNull();
    expect(read({ tax: 'excluded', totalText: 'n.n.b.' })).toMatchObject({ total: null, totalExclTax: null });
    expect(read({ tax: 'excluded', taxText: '2.100,00' })).toMatchObject({ total: null, tax: 'assumed-excluded' });
  });

  it('has the currency of the text, else of the page, else of the company', () => {
    const usd = 'USD' as CurrencyCode;
    expect(read({ totalText: '10,00', currencyText: 'USD' }).total).toEqual(money(1000, usd));
    expect(read({ totalText: '10,00', currencyText: '$' }).total).toEqual(money(1000, usd));
    expect(read({ totalText: '€ 10,00', currencyText: 'USD' }).total).toEqual(cents(10));
    expect(read({ totalText: '10,00', currencyText: 'valuta' }).total).toEqual(cents(10));
    const cad = 'CAD' as CurrencyCode;
    const canadian = { ...COMPANY, currency: cad };
    expect(readQuote({ tax: 'included', totalText: '10.00', currencyText: '$' }, canadian).total).toEqual(money(1000, cad));
  });
});

describe('the rest of a quote', () => {
  it('is goods, of which nothing is prepaid', () => {
    expect(read({})).toMatchObject({ isGoods: true, prepaidShare: 0, term: null, expiresOn: null });
  });
  it('is read as far as it goes', () => {
    expect(read({ termText: '60 dagen', expiryText: '29-11-2026' })).toMatchObject({
      term: { days: 60 },
      expiresOn: '2026-11-29',
    });
    expect(read({ termText: 'zie voorwaarden', expiryText: 'binnenkort' })).toMatchObject({ term: null, expiresOn: null });
  });
});
