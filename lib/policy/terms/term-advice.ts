import type { TermAdvice } from '@/lib/domain/assessment';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';

/** What the advice rests on; `agreed` and the maxima as the assessment found them. */
export type TermGrounds = Pick<TermAdvice, 'asked' | 'own' | 'agreed' | 'legalMaxDays' | 'maxDays'> & {
  readonly riskClass: RiskClass;
};

type Advised = Pick<TermAdvice, 'advised' | 'advisedFrom'>;

/** The term that the quote would get: as asked, else the debtor's own, else the standard one. */
export function requestedTerm({ asked, own, standard }: Pick<TermAdvice, 'asked' | 'own' | 'standard'>): PaymentTerm {
  return asked ?? own ?? standard;
}

/** A term cut to the legal maximum; null is no maximum. */
export const cutTerm = (term: PaymentTerm, maxDays: number | null): PaymentTerm =>
  maxDays !== null && term.days > maxDays ? { days: maxDays } : term;

/** What is usual for this debtor, cut to what its class and the law allow; says which of them cut it. */
function longestAdvised({ own, agreed, legalMaxDays, maxDays, riskClass }: TermGrounds, { classes }: PolicyDocument): Advised {
  const usual = own ?? agreed ?? { days: classes[riskClass].defaultDays };
  const underClass = cutTerm(usual, maxDays);
  const underLaw = cutTerm(underClass, legalMaxDays);
  if (underLaw.days < underClass.days) return { advised: underLaw, advisedFrom: 'legal' };
  if (underClass.days < usual.days) return { advised: underClass, advisedFrom: 'class' };
  return { advised: usual, advisedFrom: own || agreed ? 'own' : 'standard' };
}

/**
 * What the rep is advised to put in the quote (domain.md 2.9): as asked when that is no longer than is usual for this debtor,
 * than its class may have and than the law allows; else the longest such term. A class whose default is cash or prepayment
 * has no usual term: what it may have is fine when it is asked.
 */
export function termAdvice(grounds: TermGrounds, policy: PolicyDocument): TermAdvice {
  const { asked, own, agreed, legalMaxDays, maxDays, riskClass } = grounds;
  const known = { asked, own, agreed, legalMaxDays, maxDays, standard: { days: policy.salesTerms.standardDays } };
  const longest = longestAdvised(grounds, policy);
  const hasUsual = own !== null || agreed !== null || policy.classes[riskClass].defaultDays > 0;
  const mostAsked = hasUsual ? longest.advised.days : Math.min(maxDays, legalMaxDays ?? maxDays);
  return asked && asked.days <= mostAsked ? { ...known, advised: asked, advisedFrom: 'asked' } : { ...known, ...longest };
}
