import { describe, expect, it } from 'vitest';
import type { PromiseToPay } from '@/lib/domain/facts';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { RiskClass } from '@/lib/domain/scorecard';
import { confirmedPolicy } from './confirmed-policy.examples';
import { deriveInput } from './derive-input';
import { type Changes, plainCase } from './plain-case.examples';
import { withClass } from './with-class.examples';

const LATE = invoice('F', 320, '2026-09-01');
const told = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } as const;

function debtorOf({ facts: changed, book }: Changes = {}, dunning: object = {}, riskClass: RiskClass = 'B') {
  const { facts, quote, at } = plainCase({
    facts: { desk: { dunning: { ...told, ...dunning } }, ...changed },
    book: { openItems: [LATE], ...book },
  });
  return withClass(deriveInput(facts, quote, confirmedPolicy, at), riskClass).dunning()?.debtor;
}
const promise = (state: PromiseToPay['state'], days: number, unpaid = 100): PromiseToPay => ({
  amount: cents(100),
  on: addDays(TODAY, days),
  state,
  unpaid: cents(unpaid),
});

describe('what pauses the ladder', () => {
  it('is nothing in an ordinary case, nor where nobody tells', () => {
    expect(debtorOf()?.pauses).toEqual([]);
    expect(debtorOf({ facts: { insolvency: null, promises: null } })).toMatchObject({ pauses: [], hasBrokenPromise: false });
  });
  it('is a hold, a procedure, and a promise until its day', () => {
    const facts: NonNullable<Changes['facts']> = { insolvency: 'whoa', promises: [promise('pending', 3)] };
    expect(debtorOf({ facts }, { isOnHold: true })?.pauses).toEqual([
      { reason: 'manual-hold', until: null },
      { reason: 'insolvency', until: null },
      { reason: 'promise-pending', until: addDays(TODAY, 3) },
    ]);
  });
  it('is the last of several promises, in whatever order', () => {
    const promises = [promise('pending', 9), promise('pending', 3), promise('kept', 20)];
    expect(debtorOf({ facts: { promises } })?.pauses).toEqual([{ reason: 'promise-pending', until: addDays(TODAY, 9) }]);
  });
  it('is a dispute about all that is late', () => {
    const disputed = invoice('F', 320, '2026-09-01', { dispute: { state: 'confirmed', reason: null } });
    expect(debtorOf({ book: { openItems: [disputed] } })).toMatchObject({
      pauses: [{ reason: 'open-dispute', until: null }],
      isDisputed: true,
    });
  });
});

describe('a broken promise', () => {
  it.each([
    ['broken and unpaid', promise('broken', -9), true],
    ['broken, and paid since', promise('broken', -9, 0), false],
    ['kept', promise('kept', -9, 0), false],
    ['not due yet', promise('pending', 3), false],
  ])('%s: %s', (_, one, expected) => expect(debtorOf({ facts: { promises: [one] } })?.hasBrokenPromise).toBe(expected));
});

describe('what is about to fall due', () => {
  const amountIn = (days: number, riskClass: RiskClass) => {
    const book = { openItems: [invoice('F', 320, addDays(TODAY, 2)), invoice('G', 1000, addDays(TODAY, days))] };
    return debtorOf({ book }, {}, riskClass)?.amount;
  };
  it.each<readonly [RiskClass, number]>([
    ['B', 5],
    ['C', 7],
    ['NR', 7],
  ])('counts from so many days before, for class %s', (riskClass, days) => {
    expect([amountIn(days, riskClass), amountIn(days + 1, riskClass)]).toEqual([1320_00, 320_00]);
  });
});

describe('a consumer', () => {
  it('is whoever was told to be one, else a natural person, and else whoever nobody knows', () => {
    const isConsumer = (facts: NonNullable<Changes['facts']>) => debtorOf({ facts })?.isConsumer;
    expect(isConsumer({})).toBe(false);
    expect(isConsumer({ profile: { isConsumer: true } })).toBe(true);
    expect(isConsumer({ isNaturalPerson: true, profile: { isConsumer: false } })).toBe(false);
    expect(isConsumer({ isNaturalPerson: true, profile: null })).toBe(true);
    expect(isConsumer({ isNaturalPerson: null, buyerKind: null, profile: null })).toBe(true);
  });
});
