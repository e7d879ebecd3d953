import type { ScoreGroup, ScoreMeasure } from '@/lib/domain/scorecard';
import type { MessageKey } from '@/lib/words/catalogue';

/** What a factor looks at, also where its value is not known. */
export const FACTOR_NAMES: Readonly<Record<ScoreMeasure, MessageKey>> = {
  'add-incl-open': 'why_name_lateness',
  lateness: 'why_name_lateness',
  'on-time-amount': 'why_name_on_time',
  'on-time-count': 'why_name_on_time',
  'overdue-share': 'why_name_overdue',
  'oldest-days-late': 'why_name_oldest',
  'promises-kept': 'why_name_promises',
  slippage: 'why_name_trend',
  trend: 'why_name_trend',
  'external-score': 'why_name_external',
  'external-change': 'why_name_external_change',
  history: 'why_name_history',
  'industry-risk': 'why_name_industry',
  'country-risk': 'why_name_country',
};

export const GROUP_NAMES: readonly (readonly [ScoreGroup, MessageKey])[] = [
  ['internal', 'why_group_internal'],
  ['external', 'why_group_external'],
  ['risk', 'why_group_risk'],
];
