import { SCORE_CAUSES, type ScoreCause } from './score-cause';
import { type KeptItem, movedPrints, type ScoreInputs } from './score-inputs';

/** What moves a verdict, and no score. */
const VERDICT_ALONE: readonly ScoreCause[] = ['flag', 'limit', 'order', 'data-age', 'rates'];

/** Always there: named only where nothing of the debtor's own moved. */
const BACKGROUND: readonly ScoreCause[] = ['portfolio', 'rates'];

function wasPaid(before: ScoreInputs, { settled }: ScoreInputs): boolean {
  if (!settled || !before.settled) return false;
  return settled.count > before.settled.count || (settled.last ?? '') > (before.settled.last ?? '');
}

function itemCauses(before: ScoreInputs, after: ScoreInputs): readonly ScoreCause[] {
  const [was, is] = [before.open, after.open].map((items) => new Map(items.map((item) => [item[0], item])));
  const causes = new Set<ScoreCause>(wasPaid(before, after) ? ['payment'] : []);
  // Where a source tells what was paid, an invoice that left without it was taken back.
  const left: ScoreCause = after.settled === null || causes.has('payment') ? 'payment' : 'invoice';
  for (const [id, open] of before.open) if (open > 0 && !is?.has(id)) causes.add(left);
  for (const item of after.open) {
    const cause = itemCause(was?.get(item[0]), item);
    if (cause) causes.add(cause);
  }
  return [...causes];
}

function itemCause(before: KeptItem | undefined, [, open, dueDay]: KeptItem): ScoreCause | null {
  if (!before) return open < 0 ? 'credit-note' : 'invoice';
  if (open < before[1] && before[1] > 0) return 'payment';
  return open > before[1] && open > 0 ? 'invoice' : dueDay === before[2] ? null : 'invoice';
}

/** What became another of a standing: the score or its class, the verdict, or both. */
export interface Moved {
  readonly score: boolean;
  readonly verdict: boolean;
}

/**
 * Which inputs moved between two assessments of a debtor (domain.md R3-06), those that tell most first; `time` where nothing did that moves
 * a score, for a debtor grows later by the day.
 */
export function scoreCauses(before: ScoreInputs, after: ScoreInputs, moved: Moved): readonly ScoreCause[] {
  const inputs = new Set([...itemCauses(before, after), ...movedPrints(before.prints, after.prints)]);
  const counting = SCORE_CAUSES.filter((cause) => inputs.has(cause) && (moved.verdict || !VERDICT_ALONE.includes(cause)));
  const own = counting.filter((cause) => !BACKGROUND.includes(cause));
  const isExplained = moved.score ? own.some((cause) => !VERDICT_ALONE.includes(cause)) : own.length > 0;
  if (isExplained) return own;
  const behind = counting.filter((cause) => BACKGROUND.includes(cause) && !(moved.score && VERDICT_ALONE.includes(cause)));
  return [...own, ...(behind.length > 0 ? behind : (['time'] as const))];
}
