import type { TermAdvice } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';

/**
 * Longest term in days that the law allows towards this buyer, or null when it sets none (domain.md 2.9, L-01, L-04):
 * a large company that buys from an SME, and a public authority. A size that nobody told sets no maximum.
 */
function legalMaxDays({ buyerKind, buyerSize, company }: Facts, { legal }: PolicyDocument): number | null {
  if (buyerKind === 'public') return legal.publicMaxDays;
  return buyerSize === 'large' && company.isSme === true ? legal.largeBuyerMaxDays : null;
}

const cut = (term: PaymentTerm, maxDays: number | null): PaymentTerm =>
  maxDays !== null && term.days > maxDays ? { days: maxDays } : term;

/** The term that the quote would get: as asked, else the debtor's own, else the standard one. */
export function requestedTerm({ asked, own, standard }: TermAdvice): PaymentTerm {
  return asked ?? own ?? standard;
}

/** The requested term after the legal cut: `t` of domain.md 2.12. */
export function termUnderLaw(advice: TermAdvice): PaymentTerm {
  return cut(requestedTerm(advice), advice.legalMaxDays);
}

/** What the rep is advised to put in the quote: no longer than asked, than is usual for this debtor, or than the law allows. */
export function termAdviceOf(facts: Facts, quote: Quote | null, policy: PolicyDocument): TermAdvice {
  const asked = quote?.term ?? null;
  const own = facts.book?.paymentTerm ?? null;
  const standard: PaymentTerm = { days: policy.salesTerms.standardDays };
  const maxDays = legalMaxDays(facts, policy);
  const usual = own ?? standard;
  const longest = cut(usual, maxDays);
  const known = { asked, own, standard, legalMaxDays: maxDays };
  if (asked && asked.days <= longest.days) return { ...known, advised: asked, advisedFrom: 'asked' };
  if (longest.days < usual.days) return { ...known, advised: longest, advisedFrom: 'legal' };
  return { ...known, advised: usual, advisedFrom: own ? 'own' : 'standard' };
}
