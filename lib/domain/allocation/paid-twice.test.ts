import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../bank-entry';
import { localDate } from '../local-date';
import { EUR, money } from '../money';
import type { OpenItem } from '../open-item';
import { allocateEntries } from './allocate-entries';

const KLANT = 'NL20INGB0001234567';

function item(number: string): OpenItem {
  const open = money(12_100, EUR);
  return { id: number, kind: 'invoice', number, invoiceOn: localDate('2026-10-01'), dueOn: null, original: open, open };
}

const entry = (id: string, text: string): BankEntry => ({
  id,
  account: null,
  on: localDate('2026-11-20'),
  amount: money(12_100, EUR),
  other: { name: null, iban: KLANT },
  text,
  references: [],
  isReversal: false,
});

describe('a fee that is the same each month', () => {
  const account = { debtor: 'klant', ibans: [KLANT], items: [item('F-2026-001'), item('F-2026-002')] };
  const outcomes = (...entries: BankEntry[]) =>
    allocateEntries(entries, [account]).map((one) => (one.outcome === 'unallocated' ? one.why : one.items.map(({ id }) => id)));

  it('paid twice, or told twice, pays no other month than it names', () => {
    expect(outcomes(entry('1', 'factuur F-2026-001'), entry('2', 'factuur F-2026-001'))).toEqual([['F-2026-001'], 'no-item']);
  });

  it('paid for each month pays each', () => {
    expect(outcomes(entry('1', 'factuur F-2026-001'), entry('2', 'dank'))).toEqual([['F-2026-001'], ['F-2026-002']]);
  });
});
