/** One case: what was predicted (more is likelier), and what came of it. */
export interface Prediction {
  readonly score: number;
  readonly isLate: boolean;
}

/**
 * The chance that a late case got a higher score than one in time, ties counting half (area under the ROC curve, after
 * Mann and Whitney). 0.5 tells nothing, 1 tells all; null when all cases came out the same.
 */
export function areaUnderCurve(predictions: readonly Prediction[]): number | null {
  const sorted = [...predictions].sort((a, b) => a.score - b.score);
  const late = sorted.filter(({ isLate }) => isLate).length;
  const inTime = sorted.length - late;
  if (late === 0 || inTime === 0) return null;
  let ranksOfLate = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let lateInTie = 0;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) {
      if (sorted[to]?.isLate) lateInTie++;
      to++;
    }
    ranksOfLate += (lateInTie * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranksOfLate - (late * (late + 1)) / 2) / (late * inTime);
}
