import type { Display } from './assessment';
import { display } from './display';
import type { HistoryBand, RiskLevel, ScoredFactor, ScoreMeasure } from './scorecard';

/** What a factor says, for who asks why. */
export interface FactorWords {
  /** Key of `_locales`, with at most one field `x`. */
  readonly sentence: string;
  /** The value for that field; null is unknown. */
  readonly shown: Display | null;
}

/** Keys of `_locales`, each with one field `x`, which a sentence about zero leaves out. */
const SENTENCES: Readonly<Record<ScoreMeasure, string>> = {
  'add-incl-open': 'factor_days_late',
  'on-time-amount': 'factor_on_time',
  'overdue-share': 'factor_overdue',
  'oldest-days-late': 'factor_oldest',
  'promises-kept': 'factor_promises',
  slippage: 'factor_later',
  lateness: 'factor_days_late',
  'on-time-count': 'factor_on_time',
  trend: 'factor_later',
  'external-score': 'factor_external',
  'external-change': 'factor_external_change',
  history: 'factor_history',
  'industry-risk': 'factor_industry',
  'country-risk': 'factor_country',
};

/** What is said of the same measure below zero. */
const NEGATIVE: Readonly<Partial<Record<ScoreMeasure, string>>> = {
  lateness: 'factor_days_early',
  slippage: 'factor_sooner',
  trend: 'factor_sooner',
};

/** What is said of the same measure when it comes to no whole day. */
const ZERO: Readonly<Partial<Record<ScoreMeasure, string>>> = {
  'add-incl-open': 'factor_on_due_date',
  lateness: 'factor_on_due_date',
  'oldest-days-late': 'factor_nothing_late',
  slippage: 'factor_as_before',
  trend: 'factor_as_before',
};

const BANDS: Readonly<Record<HistoryBand | RiskLevel, string>> = {
  m36: 'history_m36',
  m12: 'history_m12',
  m3: 'history_m3',
  new: 'history_new',
  writeoff36: 'history_writeoff36',
  low: 'risk_low',
  medium: 'risk_medium',
  high: 'risk_high',
  'very-high': 'risk_very_high',
};

const SHARES: readonly ScoreMeasure[] = ['on-time-amount', 'on-time-count', 'overdue-share', 'promises-kept'];
const SCORES: readonly ScoreMeasure[] = ['external-score', 'external-change'];

function shownNumber(measure: ScoreMeasure, value: number): Display {
  if (SHARES.includes(measure)) return display.percent(value);
  if (SCORES.includes(measure)) return display.count(value);
  return display.days(Math.round(Math.abs(value)));
}

/** Of what somebody may not see the value of (`maskedFor`): that it counts. */
const MASKED: Readonly<Partial<Record<ScoreMeasure, string>>> = {
  'external-score': 'factor_external_rep',
  'external-change': 'factor_external_change_rep',
};

/** How a factor of a score is told to a person, by what it measures (domain.md 2.7, G-04). Days are whole, as in any sentence. */
export function factorWords({ measure, value, isMasked }: Pick<ScoredFactor, 'measure' | 'value' | 'isMasked'>): FactorWords {
  const sentence = SENTENCES[measure];
  if (isMasked) return { sentence: MASKED[measure] ?? sentence, shown: display.text('') };
  if (value === null) return { sentence, shown: null };
  if (typeof value === 'string') return { sentence, shown: display.words(BANDS[value]) };
  const whole = Math.round(value);
  const special = whole < 0 ? NEGATIVE[measure] : whole === 0 ? ZERO[measure] : undefined;
  return { sentence: special ?? sentence, shown: shownNumber(measure, value) };
}
