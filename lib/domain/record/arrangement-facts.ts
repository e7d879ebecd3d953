import type { ArrangementFacts } from '../debtor-facts';
import type { PromiseToPay } from '../facts';
import { money } from '../money';
import type { OpenItem } from '../open-item';
import type { PromiseParameters } from '../promises/promise-parameters';
import { settlePromises } from '../promises/settle-promises';
import { type ArrangementStanding, currentStanding } from './arrangement-standing';
import { isItem, type KnownPayments, paidSince } from './paid-since';

/** As the decision wants it (DR-16, ARR-01 to ARR-03), with the largest instalment. Recorded here alone, so none recorded is none. */
export function arrangementFacts(standings: readonly ArrangementStanding[]): ArrangementFacts | 'none' {
  const current = currentStanding(standings);
  if (!current?.progress) return 'none';
  const { instalments, freeCashFlow, debt } = current.arrangement;
  const largest = Math.max(...instalments.map(({ amount }) => amount.minor));
  return { ...current.progress, instalment: money(largest, debt.currency), freeCashFlow };
}

/**
 * Instalments that fell due, as the promises that they are (domain.md 2.5). What is unpaid of them is told by the arrangement itself: one
 * cause gives one sentence.
 */
export function instalmentPromises(
  standings: readonly ArrangementStanding[],
  known: KnownPayments,
  terms: PromiseParameters,
): readonly PromiseToPay[] {
  return standings.flatMap(({ arrangement: { instalments, items, agreedOn, debt }, progress }) => {
    if (!progress) return [];
    const made = instalments.map(({ amount, dueOn }) => ({ amount, on: dueOn, madeOn: agreedOn }));
    const settled = settlePromises(made, paidSince(items, agreedOn, known), known.until, terms);
    const decided = settled.filter(({ state }) => state !== 'pending');
    return decided.map((promise) => ({ ...promise, unpaid: money(0, debt.currency) }));
  });
}

/** Nobody duns an item of an arrangement that is kept so far (domain.md 2.1 d, 2.11). */
export function withKeptArrangements(items: readonly OpenItem[], standings: readonly ArrangementStanding[]): readonly OpenItem[] {
  const kept = standings.filter(({ state }) => state === 'active').flatMap(({ arrangement }) => arrangement.items);
  if (kept.length === 0) return items;
  return items.map((item) => (kept.some((each) => isItem(each, item)) ? { ...item, isInKeptArrangement: true } : item));
}
