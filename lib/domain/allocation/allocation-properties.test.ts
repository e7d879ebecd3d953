import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../bank-entry';
import { addDays, localDate } from '../local-date';
import { EUR, money } from '../money';
import type { OpenItem } from '../open-item';
import { allocateEntries } from './allocate-entries';
import type { Allocation, DebtorAccount } from './allocation';
import { subsetsOf } from './subsets-of';

const IBANS = ['NL20INGB0001234567', 'NL91ABNA0417164300', 'BE71096123456769'];
const DAY = localDate('2026-11-01');

/** Few distinct amounts, so that many things fit. */
const amount = fc.integer({ min: 1, max: 12 }).map((tens) => tens * 10);
const item = fc.record({ serial: fc.integer({ min: 0, max: 11 }), minor: amount, isCredit: fc.nat(5).map((one) => one === 0) });
const accounts = fc
  .array(
    fc.record({ ibans: fc.subarray(IBANS), items: fc.uniqueArray(item, { maxLength: 6, selector: ({ serial }) => serial }) }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ ibans, items }, index): DebtorAccount => ({ debtor: `D${index}`, ibans, items: items.map(openItem) })),
  );

function openItem({ serial, minor, isCredit }: { serial: number; minor: number; isCredit: boolean }): OpenItem {
  const open = money(isCredit ? -minor : minor, EUR);
  const number = `F-2026-${String(serial).padStart(3, '0')}`;
  return { id: number, kind: isCredit ? 'credit-note' : 'invoice', number, invoiceOn: null, dueOn: null, original: open, open };
}

const bankEntry = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }),
    day: fc.nat(3),
    minor: amount,
    sign: fc.constantFrom(1, 1, 1, -1),
    iban: fc.constantFrom(...IBANS, null),
    named: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
    isReversal: fc.nat(4).map((one) => one === 0),
  })
  .map(({ id, day, minor, sign, iban, named, isReversal }): BankEntry => {
    const text = named.map((serial) => `factuur F-2026-${String(serial).padStart(3, '0')}`).join(' ');
    const amountOf = money(isReversal ? -minor : sign * minor, EUR);
    return {
      id: String(id),
      account: null,
      on: addDays(DAY, day),
      amount: amountOf,
      other: { name: null, iban },
      text,
      references: [],
      isReversal,
    };
  });
const bankEntries = fc.uniqueArray(bankEntry, { maxLength: 14, selector: ({ id }) => id });

const made = (allocations: readonly Allocation[]) => allocations.filter((one) => one.outcome !== 'unallocated');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('whatever comes in', () => {
  it('is allocated to the cent, no more and no less, or not at all', () => {
    fc.assert(
      fc.property(accounts, bankEntries, (book, entries) => {
        for (const { entry, items, onAccount } of made(allocateEntries(entries, book)))
          expect(sum(items.map(({ amount: part }) => part.minor)) + (onAccount?.minor ?? 0)).toBe(entry.amount.minor);
      }),
      { numRuns: 500 },
    );
  });

  it('never takes an item beyond what was open, nor gives back what was not paid', () => {
    fc.assert(
      fc.property(accounts, bankEntries, (book, entries) => {
        const allocations = allocateEntries(entries, book);
        for (const { debtor, items } of book) {
          for (const { id, open } of items) {
            let left = open.minor;
            for (const one of made(allocations).filter((each) => each.debtor === debtor)) {
              left -= sum(one.items.filter((part) => part.id === id).map(({ amount: part }) => part.minor));
              expect(Math.sign(left) * Math.sign(open.minor)).toBeGreaterThanOrEqual(0);
              expect(Math.abs(left)).toBeLessThanOrEqual(Math.abs(open.minor));
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order, and counts once when told twice', () => {
    fc.assert(
      fc.property(accounts, bankEntries, fc.infiniteStream(fc.nat()), (book, entries, keys) => {
        const shuffled = entries
          .map((entry) => ({ entry, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key);
        const again = [...shuffled.map(({ entry }) => entry), ...entries];
        expect(allocateEntries(again, book)).toEqual(allocateEntries(entries, book));
      }),
      { numRuns: 300 },
    );
  });
});

describe('sets that add up', () => {
  it('are found as trying them all finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 9 }),
        fc.integer({ min: -30, max: 120 }),
        (amounts, target) => {
          const all = Array.from({ length: 2 ** amounts.length - 1 }, (_, mask) =>
            amounts.filter((_amount, at) => ((mask + 1) >> at) & 1),
          );
          const expected = all.filter((set) => sum(set) === target).length;
          const found = subsetsOf(amounts, target);
          expect(found.length).toBe(Math.min(expected, 2));
          for (const set of found) expect(sum(set.map((at) => amounts[at] as number))).toBe(target);
        },
      ),
    );
  });

  it('among twenty come to an end', () => {
    expect(
      subsetsOf(
        Array.from({ length: 20 }, (_, at) => 2 ** at * 3),
        3 * (2 ** 20 - 1) - 1,
      ),
    ).toEqual([]);
    expect(
      subsetsOf(
        Array.from({ length: 20 }, (_, at) => 100_000 + at * 7),
        1_000_001,
      ),
    ).toEqual([]);
  });
});
