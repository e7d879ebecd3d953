import { describe, expect, it } from 'vitest';
import type { Assessment } from '../assessment';
import type { BookFacts, Facts } from '../facts';
import { debtorKey } from '../ids';
import { cents, credit, invoice, TODAY } from '../k1.examples';
import { addDays, instant } from '../local-date';
import { EUR, money } from '../money';
import type { SettledItem } from '../open-item';
import { scoreCauses } from './score-causes';
import { scoreInputs } from './score-inputs';

const paid = (id: string, settledOn = TODAY): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn: null,
  settledOn,
  amount: cents(100),
});
const F1 = invoice('F1', 1_000, '2026-09-01');
const F2 = invoice('F2', 400, '2026-10-01');
const BOOK: BookFacts = {
  openItems: [F1, F2],
  settledItems: [paid('P1', addDays(TODAY, -60))],
  openOrders: cents(0),
  creditLimit: cents(5_000),
  paymentTerm: { days: 30 },
  provenance: { label: 'b', kind: 'file', asOf: instant('2026-09-30T10:00:00Z'), hasDueDates: true, hasOrders: true },
};
const FACTS: Facts = {
  debtor: debtorKey('k1'),
  company: { currency: EUR, timeZone: 'Europe/Amsterdam', isSme: true, vatRatePct: 21 },
  book: BOOK,
  personalLimit: null,
  buyerSize: null,
  buyerKind: 'business',
  isNaturalPerson: false,
  identity: null,
  insolvency: null,
  flags: [],
  promises: [],
  external: { value: 72, change90: 0, on: TODAY },
  guarantees: null,
  deposits: null,
  portfolio: { daysLate: 4, onTimePct: 70 },
};
const ASSESSED: Pick<Assessment, 'policyVersion' | 'lifts'> = { policyVersion: 'v3', lifts: [] };

const inputs = (facts: Partial<Facts>, book: Partial<BookFacts> = {}, assessed: Partial<typeof ASSESSED> = {}) =>
  scoreInputs({ ...FACTS, ...facts, book: { ...BOOK, ...book } }, { ...ASSESSED, ...assessed });
const SCORE = { score: true, verdict: false };
const VERDICT = { score: false, verdict: true };
const causes = (after: ReturnType<typeof inputs>, moved = SCORE, before = inputs({})) => scoreCauses(before, after, moved);

describe('why a score became another', () => {
  it.each([
    ['an invoice that was paid', inputs({}, { openItems: [F2], settledItems: [paid('P1'), paid('F1')] }), ['payment']],
    ['a part of an invoice that was paid', inputs({}, { openItems: [{ ...F1, open: cents(600) }, F2] }), ['payment']],
    [
      'an invoice that was never seen open',
      inputs({}, { settledItems: [...(BOOK.settledItems ?? []), paid('F9')] }),
      ['payment'],
    ],
    ['money on account', inputs({}, { openItems: [F1, F2, { ...credit('PAY', 300), kind: 'payment-on-account' }] }), ['payment']],
    ['a new invoice', inputs({}, { openItems: [F1, F2, invoice('F3', 10, null)] }), ['invoice']],
    ['another due date', inputs({}, { openItems: [{ ...F1, dueOn: addDays(TODAY, 9) }, F2] }), ['invoice']],
    ['an invoice that was taken back, where it is known what was paid', inputs({}, { openItems: [F2] }), ['invoice']],
    ['a credit note', inputs({}, { openItems: [F1, F2, credit('CN', 50)] }), ['credit-note']],
    [
      'an invoice paid and another one made',
      inputs({}, { openItems: [F2, invoice('F3', 10, null)], settledItems: [paid('P1'), paid('F1')] }),
      ['payment', 'invoice'],
    ],
    ['a bureau', inputs({ external: { value: 60, change90: -12, on: TODAY } }), ['rating']],
    [
      'a dispute, which is no invoice though it divides one',
      inputs(
        {},
        {
          openItems: [
            { ...F1, open: cents(600) },
            { ...F1, id: 'F1#d', partOf: 'F1', open: cents(400), dispute: { state: 'confirmed', reason: 'price' } },
            F2,
          ],
        },
      ),
      ['dispute'],
    ],
    ['a promise', inputs({ promises: [{ amount: cents(5), on: TODAY, state: 'broken', unpaid: cents(5) }] }), ['promise']],
    ['another policy', inputs({}, {}, { policyVersion: 'v4' }), ['policy']],
    ['who it is', inputs({ buyerKind: 'public' }), ['customer']],
    ['nothing but the days', inputs({}), ['time']],
  ] as const)('R3-06: %s', (_, after, expected) => {
    expect(causes(after)).toEqual(expected);
  });

  it('R3-06: an invoice that a list of open items no longer names was paid', () => {
    const list = { settledItems: null };
    expect(causes(inputs({}, { ...list, openItems: [F2] }), SCORE, inputs({}, list))).toEqual(['payment']);
  });

  it('R3-06: a flag, a limit and an order move a verdict, and no score', () => {
    const stop = { kind: 'stop', reason: 'r', by: 'Noor', on: TODAY } as const;
    const after = inputs({ flags: [stop], personalLimit: cents(1) }, { openOrders: cents(700) });
    expect(causes(after, VERDICT)).toEqual(['flag', 'limit', 'order']);
    expect(causes(after, SCORE)).toEqual(['time']);
    expect(causes(after, { score: true, verdict: true })).toEqual(['flag', 'limit', 'order', 'time']);
    const old = inputs({}, {}, { lifts: [{ decisionRule: 'DR-12' as never, by: 'data' }] });
    expect(causes(old, VERDICT)).toEqual(['data-age']);
  });

  it('names the mean of the book, and another rate, only where nothing of the debtor itself moved', () => {
    const others = { portfolio: { daysLate: 5, onTimePct: 70 } };
    expect(causes(inputs(others))).toEqual(['portfolio']);
    expect(causes(inputs(others, { openItems: [F1, F2, invoice('F3', 10, null)] }))).toEqual(['invoice']);
  });

  it('takes no other rate of the day for a payment, or for an order', () => {
    const USD = 'USD' as typeof EUR;
    const at = (rate: number) => {
      const item = { ...F1, open: cents(1_000 * rate), booked: money(1_000_00, USD) };
      const conversion = { into: EUR, rate } as never;
      return inputs({ conversion }, { openItems: [item], openOrders: cents(500 * rate) });
    };
    expect(causes(at(0.91), VERDICT, at(0.9))).toEqual(['rates']);
    expect(causes(at(0.91), SCORE, at(0.9))).toEqual(['time']);
  });

  it('does not take for moved what an older version did not keep', () => {
    const before = inputs({});
    const older = { ...before, prints: before.prints.slice(0, 8) };
    expect(scoreCauses(older, inputs({ flags: [{ kind: 'note', reason: 'r', by: 'n', on: TODAY }] }), VERDICT)).toEqual(['time']);
  });
});
