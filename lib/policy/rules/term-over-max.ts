import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { flagKind } from '../flag-kind';

/**
 * The term is longer than the class may have or than was agreed, than a starter gets, or than a watch flag allows (DR-09,
 * TRM-02; domain.md 2.9). A flag says so itself.
 */
export const termOverMax: Predicate = {
  name: 'termOverMax',
  evaluate({ term, termAdvice, riskClass, facts, at }) {
    const { maxDays } = termAdvice;
    const max = display.days(maxDays);
    const because = { fact: 'quote-term', value: display.days(term.days), threshold: max };
    if (term.days <= maxDays) return answer.pass(because);
    const isWatched = facts.flags.some((flag) => flagKind(flag, at.today) === 'watch' && flag.maxTermDays === maxDays);
    if (isWatched) return answer.hitSaying(ruleId('TRM-02-WATCH'), { max }, [because]);
    return answer.hit({ class: display.text(riskClass), max }, [because]);
  },
};
