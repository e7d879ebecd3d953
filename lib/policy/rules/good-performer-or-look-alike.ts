import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { isGoodPerformer } from '../good-performer';

/** Pays well and has for long, or looks like those who do (MKT-01; domain.md R4-05). Unknown when neither can be told. */
export const goodPerformerOrLookAlike: Predicate = {
  name: 'goodPerformerOrLookAlike',
  evaluate(input) {
    if (isGoodPerformer(input)) return answer.hitSaying(ruleId('MKT-01-GOOD'), {}, []);
    const alike = input.facts.profile?.lookAlikePct ?? null;
    if (alike === null) return answer.unknown('look-alike');
    const isAlike = alike >= input.policy.goals.marketing.lookAlikeMinPct;
    return isAlike ? answer.hit({ match: display.percent(alike) }) : answer.pass();
  },
};
