import { describe, expect, it } from 'vitest';
import { factorWords } from './factor-words';
import type { ScoredFactor, ScoreMeasure } from './scorecard';

const told = (measure: ScoreMeasure, value: ScoredFactor['value']) => factorWords({ measure, value });

describe('why this score', () => {
  it.each<readonly [ScoreMeasure, ScoredFactor['value'], string, object | null]>([
    ['lateness', 15.4, 'factor_days_late', { kind: 'days', days: 15 }],
    ['lateness', -4.6, 'factor_days_early', { kind: 'days', days: 5 }],
    ['lateness', -0.4, 'factor_on_due_date', { kind: 'days', days: 0 }],
    ['add-incl-open', 0.4, 'factor_on_due_date', { kind: 'days', days: 0 }],
    ['oldest-days-late', 0, 'factor_nothing_late', { kind: 'days', days: 0 }],
    ['trend', 0.3, 'factor_as_before', { kind: 'days', days: 0 }],
    ['overdue-share', 0, 'factor_overdue', { kind: 'percent', percent: 0 }],
    ['add-incl-open', 15.2, 'factor_days_late', { kind: 'days', days: 15 }],
    ['trend', 6.5, 'factor_later', { kind: 'days', days: 7 }],
    ['trend', -6.6, 'factor_sooner', { kind: 'days', days: 7 }],
    ['slippage', 17.5, 'factor_later', { kind: 'days', days: 18 }],
    ['slippage', -17.6, 'factor_sooner', { kind: 'days', days: 18 }],
    ['oldest-days-late', 48, 'factor_oldest', { kind: 'days', days: 48 }],
    ['on-time-count', 91.2, 'factor_on_time', { kind: 'percent', percent: 91.2 }],
    ['on-time-amount', 34.7, 'factor_on_time', { kind: 'percent', percent: 34.7 }],
    ['overdue-share', 39.4, 'factor_overdue', { kind: 'percent', percent: 39.4 }],
    ['promises-kept', 75, 'factor_promises', { kind: 'percent', percent: 75 }],
    ['external-score', 58, 'factor_external', { kind: 'count', count: 58 }],
    ['external-change', -12, 'factor_external_change', { kind: 'count', count: -12 }],
    ['history', 'm36', 'factor_history', { kind: 'words', keys: ['history_m36'] }],
    ['history', 'writeoff36', 'factor_history', { kind: 'words', keys: ['history_writeoff36'] }],
    ['industry-risk', 'high', 'factor_industry', { kind: 'words', keys: ['risk_high'] }],
    ['country-risk', 'very-high', 'factor_country', { kind: 'words', keys: ['risk_very_high'] }],
    ['external-score', null, 'factor_external', null],
    ['lateness', null, 'factor_days_late', null],
  ])('%s of %s', (measure, value, sentence, shown) => expect(told(measure, value)).toEqual({ sentence, shown }));
});
