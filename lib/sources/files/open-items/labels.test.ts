import { describe, expect, it } from 'vitest';
import { isBucket } from './bucket-name';
import { debtorLabel } from './debtor-label';
import { numberMinor } from './number-minor';
import { totalLabel } from './total-label';

describe('isBucket', () => {
  it.each(
    '1-30|1 - 30|31 – 60 dagen|61 to 90 days|< 1 Month|1 Month|3 Months|1 maand|2 Monate|Older|Ouder|Älter|Current|Niet vervallen|> 90|90+|91 and over|Over Due|Period 1|91 or more days past due|1 - 30 days past due|À échoir|Not Due|Fällig seit 0-14 Tagen|bis 30 Tage|ab 91 Tage|über 90 Tg.|noch nicht überfällig|Échu de 1 à 30 jours|Entre 31 et 60 jours|De 0 à 30 jours|+ de 90 jours|échu + 90 j|Vervallen 1-30|1 tot en met 30 dgn|91 dagen en ouder|30 Days|90 days +|Overdue 1-30 days|onvervallen'.split(
      '|',
    ),
  )('%s', (text) => {
    expect(isBucket(text)).toBe(true);
  });

  it.each('Total|2026-01-30|Invoice 1|30|Bakker 1-30|Due Date|open 30|Échu|Van 12 Hoek|30 Dagen BV|'.split('|'))(
    'not %s',
    (text) => {
      expect(isBucket(text)).toBe(false);
    },
  );
});

describe('totalLabel', () => {
  it.each([
    ['Total', ''],
    ['TOTAAL:', ''],
    ['Grand Total', ''],
    ['Total général', ''],
    ['Totaal openstaand EUR', ''],
    ['Total Aged Receivable', ''],
    ['Total IBM', 'IBM'],
    ['**', ''],
    ['Total Bayside Club', 'Bayside Club'],
    ['Total for 91 or more days past due', '91 or more days past due'],
    ['Subtotaal debiteur 10001', '10001'],
    ['Jansen Ergebnis', 'Jansen'],
    ['Totalisator BV', null],
    ['Jansen', null],
  ])('%s → %s', (text, of) => {
    expect(totalLabel(text)?.of ?? null).toBe(of);
  });
});

describe('debtorLabel', () => {
  it.each<[string[], { number: string | null; name: string | null } | null]>([
    [['Bakker B.V.'], { number: null, name: 'Bakker B.V.' }],
    [['10001 - Bakker B.V.'], { number: '10001', name: 'Bakker B.V.' }],
    [['10001'], { number: '10001', name: null }],
    [['3M'], { number: null, name: '3M' }],
    [['ACME01', 'Acme Trading'], { number: 'ACME01', name: 'Acme Trading' }],
    [['Customer: 100234 Bakker'], { number: '100234', name: 'Bakker' }],
    [['Debiteur', '100234', 'Bakker'], { number: '100234', name: 'Bakker' }],
    [['Klant 24 Uur BV'], { number: null, name: 'Klant 24 Uur BV' }],
    [['Name          Bakker'], { number: null, name: 'Bakker' }],
    [['Company Code: 1000'], null],
    [['1 - 30 days past due'], null],
    [[], null],
  ])('%j → %j', (labels, debtor) => {
    const found = debtorLabel(labels);
    expect(found && { number: found.number, name: found.name }).toEqual(debtor);
  });
});

describe('numberMinor', () => {
  it.each([
    [0.1 + 0.2, 2, 30],
    [1_234.56, 2, 123_456],
    [-1_234.565, 2, 'amount-unreadable'],
    [1.005, 2, 'amount-unreadable'],
    [-0, 2, 0],
    [12, 0, 12],
    [1e14, 2, 'number-too-large'],
  ])('%d with %d decimals → %s', (value, exponent, minor) => {
    expect(numberMinor(value, exponent)).toBe(minor);
  });
});
