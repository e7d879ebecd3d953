import { display } from '@/lib/domain/display';
import { CHANNEL_WORDS, LEVEL_WORDS, STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The next step on the ladder is due (LAD-01; domain.md 2.13). What comes before the due date is told by PRE-01. Unknown while the ladder is. */
export const ladderStepDue: Predicate = {
  name: 'ladderStepDue',
  evaluate(input) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const { action } = dunning;
    if (action.kind !== 'act' || action.step === 'S0') return answer.pass();
    return answer.hit({
      step: display.words(STEP_WORDS[action.step]),
      channel: display.words(CHANNEL_WORDS[action.channel]),
      level: display.words(LEVEL_WORDS[action.level]),
    });
  },
};
