import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../bank-entry';
import { localDate } from '../local-date';
import { EUR, money } from '../money';
import { distinctEntries } from './distinct-entries';

let count = 0;
const IBAN = 'NL91ABNA0417164300';
function entry(toldBy: 'camt' | 'mt940' | null, minor: number, changes: Partial<BankEntry> = {}): BankEntry {
  count += 1;
  return {
    id: String(count),
    account: IBAN,
    on: localDate('2026-11-20'),
    amount: money(minor, EUR),
    other: { name: null, iban: null },
    text: '',
    references: [],
    isReversal: false,
    ...(toldBy && { toldBy }),
    ...changes,
  };
}
const left = (...entries: BankEntry[]) => distinctEntries(entries).map(({ id }) => entries.findIndex((each) => each.id === id));

describe('entries of one account', () => {
  it('that two formats tell count once, and the richer one is kept', () => {
    expect(left(entry('mt940', 100), entry('camt', 100))).toEqual([1]);
    expect(left(entry('camt', 100), entry('mt940', 100))).toEqual([0]);
  });
  it('that one format tells twice in other words are two', () => {
    expect(left(entry('camt', 100), entry('camt', 100))).toEqual([0, 1]);
    expect(left(entry('camt', 100), entry('camt', 100), entry('mt940', 100), entry('mt940', 100))).toEqual([0, 1]);
    expect(left(entry('camt', 100), entry('mt940', 100), entry('mt940', 100))).toEqual([0, 2]);
  });
  it('with one id are one', () => expect(left(entry('camt', 100, { id: 'x' }), entry('camt', 100, { id: 'x' }))).toEqual([0]));
  it.each([
    ['another amount', { amount: money(101, EUR) }],
    ['another day', { on: localDate('2026-11-21') }],
    ['another account', { account: 'NL20INGB0001234567' }],
  ])('with %s are two', (_, changes) => {
    expect(left(entry('camt', 100), entry('mt940', 100, changes))).toEqual([0, 1]);
  });
  it('are one where the older format names the value date alone', () => {
    const camt = entry('camt', 100, { valueOn: localDate('2026-11-19') });
    expect(left(camt, entry('mt940', 100, { on: localDate('2026-11-19') }))).toEqual([0]);
  });
  it('are one where the older format names the number that is in the IBAN', () => {
    expect(left(entry('camt', 100), entry('mt940', 100, { account: '417164300' }))).toEqual([0]);
    expect(left(entry('camt', 100), entry('mt940', 100, { account: '41.71.64.300' }))).toEqual([0]);
    expect(left(entry('camt', 100), entry('mt940', 100, { account: '4164300' }))).toEqual([0, 1]);
  });
  it('keep the parts of a batch, and drop its sum as the older format tells it', () => {
    const batch = { id: 'b', total: money(300, EUR) };
    expect(left(entry('mt940', 300), entry('camt', 100, { batch }), entry('camt', 200, { batch }))).toEqual([1, 2]);
    expect(left(entry('camt', 100, { batch }), entry('camt', 200, { batch }), entry('mt940', 300), entry('mt940', 300))).toEqual([
      0, 1, 3,
    ]);
  });
  it('of which nobody noted the format are left as they are', () => {
    expect(left(entry(null, 100), entry(null, 100), entry('camt', 100))).toEqual([0, 1, 2]);
  });
});
