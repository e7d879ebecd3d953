import { describe, expect, it } from 'vitest';
import { cents, credit, invoice, TODAY } from '../k1.examples';
import { addDays } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import { averageExposure } from './average-exposure';

const ago = (days: number) => addDays(TODAY, -days);
const open = (euros: number, days: number, more: Partial<OpenItem> = {}) =>
  invoice(`F-${days}`, euros, null, { invoiceOn: ago(days), ...more });
const settled = (euros: number, from: number | null, until: number): SettledItem => ({
  id: `P-${until}`,
  invoiceOn: from === null ? null : ago(from),
  dueOn: null,
  settledOn: ago(until),
  amount: cents(euros),
});
const average = (openItems: readonly OpenItem[], settledItems: readonly SettledItem[] | null = []) =>
  averageExposure({ openItems, settledItems }, TODAY, EUR);

describe('averageExposure', () => {
  it.each<readonly [string, readonly OpenItem[], readonly SettledItem[], number]>([
    ['nothing was owed', [], [], 0],
    ['an invoice is open all year', [open(1_000, 365)], [], 1_000],
    ['an older one counts for no more than the year', [open(1_000, 900)], [], 1_000],
    ['a month is a twelfth of a year', [], [settled(3_650, 60, 30)], 300],
    ['what was paid before the year is past', [], [settled(5_000, 500, 366)], 0],
    ['what began before the year counts in it', [], [settled(3_650, 400, 355)], 100],
    ['it counts whole until it is settled', [open(500, 365, { original: cents(1_000) })], [], 1_000],
    ['a credit takes off', [open(1_000, 365), { ...credit('C', 365), invoiceOn: ago(100) }], [], 900],
    ['a credit without a date does not', [open(1_000, 365), credit('C', 365)], [], 1_000],
    ['credits alone are no debt of ours', [{ ...credit('C', 365), invoiceOn: ago(100) }], [], 0],
    ['an invoice of tomorrow is not owed yet', [open(1_000, -1)], [], 0],
  ])('%s', (_, openItems, settledItems, euros) => expect(average(openItems, settledItems)).toEqual(cents(euros)));

  it('is unknown where the books do not hold what was settled, or not from when, or in what of ours', () => {
    expect(average([open(1_000, 365)], null)).toBeNull();
    expect(average([invoice('F', 1_000, null)])).toBeNull();
    expect(average([], [settled(1_000, null, 30)])).toBeNull();
    expect(average([open(0, 30, { open: money(100, 'USD' as CurrencyCode) })])).toBeNull();
    expect(average([], [settled(1_000, null, 366)])).toEqual(cents(0));
  });
});
