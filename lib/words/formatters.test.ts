import { describe, expect, it } from 'vitest';
import { instant, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import { createFormatters, formatAge } from './formatters';

const nl = createFormatters('nl');
const de = createFormatters('de');
/** Intl separates with no-break spaces of two kinds. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('amounts', () => {
  it('drop the cents of a whole amount and keep both of any other', () => {
    expect(plain(nl.money(money(850_000, EUR)))).toBe('€ 8.500');
    expect(plain(nl.money(money(596_690, EUR)))).toBe('€ 5.966,90');
    expect(plain(de.money(money(850_000, EUR)))).toBe('8.500 €');
  });

  it('keep the cents in a column, and name no currency there', () => {
    expect(nl.amount(money(120_000, EUR))).toBe('1.200,00');
    expect(nl.figure(money(120_000, EUR))).toBe('1.200');
  });

  it('know currencies without cents and with three decimals', () => {
    expect(nl.amount(money(1_234, 'JPY' as CurrencyCode))).toBe('1.234');
    expect(nl.amount(money(1_234, 'KWD' as CurrencyCode))).toBe('1,234');
  });
});

describe('what is named before its value', () => {
  it('has a space before its colon in French alone', () => {
    expect(createFormatters('fr').label('Lieu')).toBe('Lieu\u00a0:');
    expect(nl.label('Plaats')).toBe('Plaats:');
  });
});

describe('dates and lengths of time', () => {
  it('leave out the year when it is this one', () => {
    expect(nl.date(localDate('2026-11-29'), localDate('2026-01-01'))).toBe('29 nov');
    expect(nl.date(localDate('2026-11-29'), localDate('2025-12-31'))).toBe('29 nov 2026');
    expect(nl.date(localDate('2026-11-29'))).toBe('29 nov 2026');
  });

  it('say one day and two days', () => {
    expect(plain(nl.days(1))).toBe('1 dag');
    expect(plain(nl.days(30))).toBe('30 dagen');
  });

  it('tell an age in the unit that says enough', () => {
    const now = instant('2026-11-22T12:00:00Z');
    const age = (from: string) => plain(formatAge(nl, instant(from), now) ?? 'nu');
    expect(age('2026-11-22T11:59:30Z')).toBe('nu');
    expect(age('2026-11-22T11:15:00Z')).toBe('45 minuten');
    expect(age('2026-11-21T10:00:00Z')).toBe('26 uur');
    expect(age('2026-11-03T12:00:00Z')).toBe('19 dagen');
    expect(age('2026-11-23T12:00:00Z')).toBe('nu');
  });
});
