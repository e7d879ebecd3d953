import { exposureOf } from '@/lib/domain/exposure';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import type { RuleInput } from './contract';
import { canStart } from './starter';
import { legalMaxDays } from './terms/legal-max-days';
import { maxTermDays, underFlags } from './terms/max-term-days';
import { cutTerm, requestedTerm, termAdvice } from './terms/term-advice';

export type QuoteParts = Pick<RuleInput, 'quote' | 'term' | 'termAdvice' | 'exposure' | 'isStarter'>;
export type DebtorParts = Omit<RuleInput, keyof QuoteParts>;

/** Nobody asks for a term where there is no quote: what the class may have is then enough, as far as it may have credit. */
function withoutQuote(usual: PaymentTerm, maxDays: number): PaymentTerm {
  return maxDays > 0 ? cutTerm(usual, maxDays) : usual;
}

function exposureWith(debtor: DebtorParts, quote: Quote | null, term: PaymentTerm): RuleInput['exposure'] {
  const { facts, policy, ageing, limit, hasForeignAmount, behaviour } = debtor;
  const { monthDays, quarterDays } = policy.exposure;
  return exposureOf({
    netOpen: facts.book && !hasForeignAmount ? ageing.net : null,
    openOrders: facts.book?.openOrders ?? null,
    quote,
    term,
    guarantees: facts.guarantees,
    deposits: facts.deposits,
    limit: limit.inForce,
    currency: policy.currency,
    billing: { monthDays, quarterDays, addDays: behaviour.addInclOpen },
    cover: facts.cover ?? null,
  });
}

/** All that depends on the quote: the term after the legal cut, the exposure with it, and the longest term. */
export function quoteParts(debtor: DebtorParts, quote: Quote | null): QuoteParts {
  const { facts, ageing, riskClass, agreed, isPublic, policy, at } = debtor;
  const legal = legalMaxDays(facts, quote, policy);
  const publicMaxDays = isPublic ? legal : null;
  const ofClass = maxTermDays({ facts, ageing, riskClass, agreed, publicMaxDays, policy, today: at.today });
  const asked = quote?.term ?? null;
  const own = facts.book?.paymentTerm ?? null;
  const requested = requestedTerm({ asked, own, standard: { days: policy.salesTerms.standardDays } });
  const term = cutTerm(quote ? requested : withoutQuote(requested, ofClass), legal);
  const exposure = exposureWith(debtor, quote, term);
  const mayStart = canStart({ ...debtor, exposure });
  const maxDays = mayStart ? underFlags(policy.salesTerms.newCustomerDays, facts, at.today) : ofClass;
  return {
    quote,
    term,
    exposure,
    isStarter: mayStart && isOnCredit(term) && term.days <= maxDays,
    termAdvice: termAdvice({ asked, own, agreed, legalMaxDays: legal, maxDays, riskClass }, policy),
  };
}
