import type { Instant } from '../local-date';
import type { RiskClass } from '../scorecard';
import type { Verdict } from '../verdict';
import type { ScoreCause } from './score-cause';
import { scoreCauses } from './score-causes';
import type { ScoreInputs } from './score-inputs';

/** How a debtor stands by itself, without a quote. */
export interface ScoreStanding {
  /** 0 to 100; null: not rated. */
  readonly value: number | null;
  readonly class: RiskClass;
  readonly verdict: Verdict;
}

/** The last standing that was worked out, and what it rested on. */
export interface KeptScore extends ScoreStanding {
  readonly at: Instant;
  readonly inputs: ScoreInputs;
}

/** A standing that became another. */
export interface ScoreChange {
  readonly at: Instant;
  readonly before: ScoreStanding;
  readonly after: ScoreStanding;
  /** At least one, those that tell most first. */
  readonly causes: readonly ScoreCause[];
}

/** What to keep of a new standing; null where it is as it was, for then nothing is written. */
export interface ToKeep {
  readonly kept: KeptScore;
  readonly change: ScoreChange | null;
}

const standingOf = ({ value, class: riskClass, verdict }: ScoreStanding): ScoreStanding => ({ value, class: riskClass, verdict });

/** Holds a standing against the one that was kept last. The first one changes nothing: nobody knows what was before. */
export function nextScore(before: KeptScore | null, now: KeptScore): ToKeep | null {
  if (!before) return { kept: now, change: null };
  const [was, is] = [standingOf(before), standingOf(now)];
  const moved = { score: was.value !== is.value || was.class !== is.class, verdict: was.verdict !== is.verdict };
  if (moved.score || moved.verdict) {
    const causes = scoreCauses(before.inputs, now.inputs, moved);
    return { kept: now, change: { at: now.at, before: was, after: is, causes } };
  }
  return isSame(before.inputs, now.inputs) ? null : { kept: now, change: null };
}

const isSame = (one: ScoreInputs, other: ScoreInputs): boolean =>
  one.prints === other.prints &&
  one.settled?.count === other.settled?.count &&
  one.settled?.last === other.settled?.last &&
  JSON.stringify(one.open) === JSON.stringify(other.open);
