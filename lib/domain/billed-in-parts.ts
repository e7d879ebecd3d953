import { type Money, money, roundHalfAway } from './money';
import type { Billing } from './quote';

export interface BillingTerms {
  readonly monthDays: number;
  readonly quarterDays: number;
  /** How late the debtor pays on average; null is unknown, and adds nothing. Paying early takes nothing off. */
  readonly addDays: number | null;
}

/**
 * The part of a total billed in parts that can be owed at once: as many parts as fall within the term and the usual delay,
 * and the one just sent, at most the whole (domain.md 2.2). Amounts including VAT, rounded to a whole minor unit at the end.
 */
export function billedInParts(total: Money, { parts, period }: Billing, termDays: number, terms: BillingTerms): Money {
  const periodDays = period === 'month' ? terms.monthDays : terms.quarterDays;
  const unpaidParts = Math.floor((termDays + Math.max(0, terms.addDays ?? 0)) / periodDays) + 1;
  return unpaidParts >= parts ? total : money(roundHalfAway((total.minor * unpaidParts) / parts), total.currency);
}
