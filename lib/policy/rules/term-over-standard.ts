import { display } from '@/lib/domain/display';
import { money, roundHalfAway } from '@/lib/domain/money';
import { answer } from '../answer';
import type { Predicate } from '../contract';

const DAYS_A_YEAR = 365;

/** The term is longer than our standard, which costs amount × our cost of capital × extra days / 365 (TRM-03; domain.md 2.15). */
export const termOverStandard: Predicate = {
  name: 'termOverStandard',
  evaluate({ quote, term, policy }) {
    const days = term.days - policy.salesTerms.standardDays;
    if (!quote || days <= 0) return answer.pass();
    if (!quote.total) return answer.unknown('quote-total');
    const { minor, currency } = quote.total;
    const cost = (minor * policy.salesTerms.costOfCapitalPct * days) / 100 / DAYS_A_YEAR;
    return answer.hit({ days: display.days(days), cost: display.money(money(roundHalfAway(cost), currency)) });
  },
};
