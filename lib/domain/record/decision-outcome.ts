import type { Position } from '../book';
import { addDays, daysBetween, type LocalDate } from '../local-date';
import type { Money } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import { sumPerCurrency } from '../sum-per-currency';
import type { DebtorRecord } from './debtor-record';
import type { DecisionRecord } from './decision-record';
import { isItem } from './paid-since';

/**
 * What came of a decision: all of it was `paid`, some of it is still `open`, some of it is a `loss` (handed to an agency, or more than 90 days
 * late and not contested), it was `refused` so that nothing could come of it, or nobody can tell.
 */
export type DecisionOutcome = 'paid' | 'open' | 'loss' | 'refused' | 'unknown';

/** What is delivered on a decision is invoiced within this time. */
const INVOICED_WITHIN_DAYS = 90;
const LOST_AFTER_DAYS = 90;

export interface OutcomeKnown {
  /** What the book holds, with what is contested of it; null: it has left the book. */
  readonly position: Pick<Position, 'openItems' | 'settledItems'> | null;
  readonly record: Pick<DebtorRecord, 'dunning'>;
  /** When the same customer was granted credit again: what is invoiced from then on is of that decision. Null: not since. */
  readonly nextOn: LocalDate | null;
  readonly today: LocalDate;
}

interface Invoiced {
  readonly on: LocalDate;
  readonly amount: Money;
  readonly state: 'paid' | 'open' | 'loss';
  /** Still to be paid. */
  readonly left: Money | null;
}

function lossOf(item: OpenItem, { record, today }: OutcomeKnown): boolean {
  const isHandedOver = record.dunning.steps.some(({ step, items }) => step === 'S6' && items.some((each) => isItem(each, item)));
  const isContested = item.dispute?.state === 'confirmed';
  return isHandedOver || (!isContested && item.dueOn !== null && daysBetween(item.dueOn, today) > LOST_AFTER_DAYS);
}

function openOne(item: OpenItem, known: OutcomeKnown): readonly Invoiced[] {
  const { kind, invoiceOn, original, open, partOf } = item;
  if (kind !== 'invoice' || invoiceOn === null) return [];
  return [
    { on: invoiceOn, amount: partOf ? open : (original ?? open), state: lossOf(item, known) ? 'loss' : 'open', left: open },
  ];
}

const settledOne = ({ invoiceOn, amount }: SettledItem): readonly Invoiced[] =>
  invoiceOn === null ? [] : [{ on: invoiceOn, amount, state: 'paid', left: null }];

/** The invoices that a decision is taken to have led to: those of the time after it, the oldest first, up to the amount that was decided on. */
function invoicedOn({ on, amount }: DecisionRecord, known: OutcomeKnown): readonly Invoiced[] {
  const { openItems = [], settledItems = null } = known.position ?? {};
  const all = [...openItems.flatMap((item) => openOne(item, known)), ...(settledItems ?? []).flatMap(settledOne)];
  const last = addDays(on, INVOICED_WITHIN_DAYS);
  const within = all.filter((each) => each.on >= on && each.on <= last && (known.nextOn === null || each.on < known.nextOn));
  const taken: Invoiced[] = [];
  let sum = 0;
  for (const each of within.sort((one, other) => (one.on < other.on ? -1 : 1))) {
    if (amount && (each.amount.currency !== amount.currency || sum >= amount.minor)) continue;
    sum += each.amount.minor;
    taken.push(each);
  }
  return taken;
}

/** What came of a decision, and what is lost of it, one amount per currency (domain.md R4-10). */
export function decisionOutcome(
  decision: DecisionRecord,
  known: OutcomeKnown,
): { readonly outcome: DecisionOutcome; readonly lost: readonly Money[] } {
  if (decision.outcome === 'reject') return { outcome: 'refused', lost: [] };
  const invoiced = invoicedOn(decision, known);
  const states = invoiced.map(({ state }) => state);
  const outcome = (['loss', 'open', 'paid'] as const).find((state) => states.includes(state)) ?? 'unknown';
  return { outcome, lost: sumPerCurrency(invoiced.flatMap(({ state, left }) => (state === 'loss' && left ? [left] : []))) };
}
