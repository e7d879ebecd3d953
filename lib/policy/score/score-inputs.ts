import type { Circumstance, CoverageBonus, HistoryBand, RiskLevel, ScoreMeasure } from '@/lib/domain/scorecard';

/** A measure that is absent or null is unknown. */
export type Measures = Readonly<Partial<Record<ScoreMeasure, number | HistoryBand | RiskLevel | null>>>;

/** All that a card judges. */
export interface ScoreInputs {
  readonly measures: Measures;
  /** Known to be so; what nobody knows is not in it. */
  readonly circumstances: readonly Circumstance[];
  readonly notApplicable: readonly CoverageBonus['when'][];
}
