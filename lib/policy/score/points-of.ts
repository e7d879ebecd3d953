import type { ScoredFactor, ScoreFactor } from '@/lib/domain/scorecard';
import type { Measures } from './score-inputs';

type Value = ScoredFactor['value'];
type Bound = ScoreFactor['bands'][number][0];

function fits(value: Value, bound: Bound, compare: ScoreFactor['compare']): boolean {
  if (typeof value === 'string' || typeof bound === 'string') return value === bound;
  if (value === null || bound === null) return value !== null;
  return compare === 'at-most' ? value <= bound : value >= bound;
}

/** Points and reason code of one factor, by the first band that fits; `.0` and no points when the measure is unknown. */
export function pointsOf({ id, group, measure, max, compare, bands }: ScoreFactor, measures: Measures): ScoredFactor {
  const value = measures[measure] ?? null;
  const index = bands.findIndex(([bound]) => fits(value, bound, compare));
  const isKnown = index >= 0;
  return { id, group, measure, code: `${id}.${index + 1}`, value: isKnown ? value : null, points: bands[index]?.[1] ?? 0, max };
}
