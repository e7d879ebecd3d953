import type { BookFacts } from '@/lib/domain/facts';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';

interface Dated {
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** How many invoices carry each term in days. */
function countTerms({ settledItems, openItems }: BookFacts): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const count = ({ invoiceOn, dueOn }: Dated): void => {
    if (!invoiceOn || !dueOn) return;
    const days = daysBetween(invoiceOn, dueOn);
    if (days > 0) counts.set(days, (counts.get(days) ?? 0) + 1);
  };
  for (const item of settledItems ?? []) count(item);
  for (const item of openItems) if (item.kind === 'invoice') count(item);
  return counts;
}

/**
 * The term that was agreed as the books show it (domain.md 2.9): the one that most invoices carry, the shorter of two that
 * are equally usual, when enough carry it; at most our standard term. Null when no term is that usual, and for a class that may
 * have as much without it, or gets no agreed term: nothing would come of it.
 */
export function agreedTerm(book: BookFacts | null, riskClass: RiskClass, policy: PolicyDocument): PaymentTerm | null {
  const { agreedTerm: terms, salesTerms, classes } = policy;
  const canBeLonger = terms.classes.includes(riskClass) && classes[riskClass].maxDays < salesTerms.standardDays;
  if (!book || !canBeLonger) return null;
  let [days, invoices] = [0, terms.minInvoices - 1];
  for (const [termDays, count] of countTerms(book)) {
    if (count > invoices || (count === invoices && count >= terms.minInvoices && termDays < days))
      [days, invoices] = [termDays, count];
  }
  return invoices < terms.minInvoices ? null : { days: Math.min(days, salesTerms.standardDays) };
}
