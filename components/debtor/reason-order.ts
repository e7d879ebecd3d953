import type { Assessment, Reason } from '@/lib/domain/assessment';
import { checksOpen } from './checks-open';

/** Rules that tell what has a place of its own on the panel: the term, the end of an accept, the score, the limit, the ladder. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['LAW-06', 'TRM-01', 'LIM-03', 'SCO-02', 'POL-03', 'GDP-01'],
  ...['VAL-01', 'VAL-02', 'DSP-05'],
  ...['PRE-01', 'LAD-01', 'LAD-02', 'LAD-03', 'LAD-04', 'LAD-05'],
]);

/** The causes of the verdict, worst first; for an accept that is blocked, the blocks. */
export function decidingReasons(assessment: Assessment): readonly Reason[] {
  if (assessment.verdict !== 'accept') return assessment.reasons.filter((reason) => reason.decisionRule !== null);
  const blocks = new Set<string>(assessment.blocks);
  const causes = assessment.reasons.filter((reason) => blocks.has(reason.rule));
  // The list of checks is there to be worked through: what stands in the way besides is the news.
  const isList = ({ rule }: Reason) => rule === 'CHK-01';
  return [...causes.filter((reason) => !isList(reason)), ...causes.filter(isList)];
}

export interface FurtherReasons {
  /** Further causes first, then what a rep can use. */
  readonly forRep: readonly Reason[];
  /** Only credit management can act on these (domain.md 0). */
  readonly forDesk: readonly Reason[];
}

/** All that the panel does not say in another place, by who can act on it. */
export function furtherReasons(assessment: Assessment): FurtherReasons {
  const [shown] = decidingReasons(assessment);
  const isTitle = (reason: Reason) => reason.rule === 'CHK-01' && checksOpen(assessment) !== null;
  const isTold = (reason: Reason) =>
    reason === shown || isTitle(reason) || (reason.decisionRule === null && SHOWN_ELSEWHERE.has(reason.rule));
  const rest = assessment.reasons.filter((reason) => !isTold(reason));
  const causes = rest.filter((reason) => reason.decisionRule !== null);
  const others = rest.filter((reason) => reason.decisionRule === null);
  return {
    forRep: [...causes, ...others.filter(({ audience }) => audience === 'rep')],
    forDesk: others.filter(({ audience }) => audience === 'desk'),
  };
}

/** Whether the verdict waits for a rate of exchange, which new books do not bring. */
export const isRateMissing = (assessment: Assessment): boolean =>
  decidingReasons(assessment)[0]?.missing.includes('exchange-rate') ?? false;
