import type { Assessment, Reason } from '@/lib/domain/assessment';

/** Rules whose sentence has a place of its own on the panel. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['LAW-06', 'TRM-01']);

/** The causes of the verdict, worst first; for an accept that is blocked, the blocks. */
export function decidingReasons(assessment: Assessment): readonly Reason[] {
  if (assessment.verdict !== 'accept') return assessment.reasons.filter((reason) => reason.decisionRule !== null);
  const blocks = new Set<string>(assessment.blocks);
  return assessment.reasons.filter((reason) => blocks.has(reason.rule));
}

/** All that the verdict card does not say yet: further causes first, then what a rep can use, then the desk's own. */
export function remainingReasons(assessment: Assessment): readonly Reason[] {
  const [shown] = decidingReasons(assessment);
  const rest = assessment.reasons.filter((reason) => reason !== shown && !SHOWN_ELSEWHERE.has(reason.rule));
  const rank = (reason: Reason): number => (reason.decisionRule ? 0 : reason.audience === 'rep' ? 1 : 2);
  return [...rest].sort((a, b) => rank(a) - rank(b));
}
