import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** So little is known that the score is held down (SCO-02; domain.md 2.7). Who is not rated at all is told by SCO-01. */
export const coverageCapped: Predicate = {
  name: 'coverageCapped',
  evaluate({ score, policy }) {
    const coverage = display.percent(score.coverage);
    const isCapped = policy.scorecard.coverage.some(({ code, cap }) => cap !== null && score.caps.includes(code));
    return isCapped ? answer.hit({ coverage }) : answer.pass({ fact: 'coverage', value: coverage });
  },
};
