import type { MessageKey } from '@/lib/words/catalogue';

/** Labels of parameters by name: what the number bounds. */
const BY_NAME: Readonly<Record<string, MessageKey>> = {
  amount: 'policy_p_from',
  days: 'policy_p_over',
  publicDays: 'policy_p_public_days',
  months: 'policy_p_from',
  pct: 'policy_p_from',
  points: 'policy_p_from',
  hours: 'policy_p_over',
  workingDays: 'policy_p_over',
  withinDays: 'policy_p_within',
  settledMonths: 'policy_p_settled_months',
  minSimilarity: 'policy_p_similarity',
  minChars: 'policy_p_characters',
  below: 'policy_p_below',
  min: 'policy_p_signals',
  slippageDays: 'policy_p_slippage',
  disputes: 'policy_p_disputes',
  warnFromPct: 'policy_p_warn_from',
  top: 'policy_p_top',
  againAfterMonths: 'policy_p_again',
  unlessApprovers: 'policy_p_unless_approvers',
  unlessMonths: 'policy_p_unless_months',
  unlessClasses: 'policy_p_unless_classes',
  classes: 'policy_p_classes',
  liveWorkingDays: 'policy_p_live_age',
  fileDays: 'policy_p_file_age',
  fileWorkingDaysNearLimit: 'policy_p_file_age_near_limit',
  nearLimitPct: 'policy_p_near_limit',
  tolerance: 'policy_p_tolerance',
  zeroIfDunnable: 'policy_p_zero_if_dunnable',
  prepayPasses: 'policy_p_prepay_passes',
  moratoriumNeedsConsent: 'policy_p_consent',
  releasedIfPrepayOk: 'policy_p_released',
  solvedByImposedTick: 'policy_p_imposed_tick',
  warnWhenOver: 'policy_p_warn_when_over',
  onlyOnCredit: 'policy_p_only_on_credit',
  notIfPublic: 'policy_p_not_public',
  notIfStarter: 'policy_p_not_starter',
};

/** Where a condition bounds otherwise than its namesakes do. */
const BY_CONDITION: Readonly<Record<string, MessageKey>> = {
  'disputeOlderThan.days': 'policy_p_from',
  'flagReviewDue.days': 'policy_p_from',
  'topDisputeReason.days': 'policy_p_within',
  'salesFirst.days': 'policy_p_sales_time',
  'secondReminderPlanned.workingDays': 'policy_p_ahead',
  'rateTableOlderThan.months': 'policy_p_over',
  'instalmentOverShare.pct': 'policy_p_over',
  'limitAboveRecommendation.pct': 'policy_p_over_advice',
  'distressSignals.points': 'policy_p_fallen',
};

/** The label of a condition's parameter; nothing for a name that nobody gave words. */
export const parameterWords = (when: string, name: string): MessageKey | null =>
  BY_CONDITION[`${when}.${name}`] ?? BY_NAME[name] ?? null;
