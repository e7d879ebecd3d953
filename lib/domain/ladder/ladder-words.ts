import type { CollectorLevel, LadderChannel, LadderStep, PauseReason } from '../ladder';
import type { LevelReason } from './collector-level';

/** Keys of `_locales` that name what the ladder does, how and by whom. */
export const STEP_WORDS: Readonly<Record<LadderStep, string>> = {
  S0: 'ladder_s0',
  S1: 'ladder_s1',
  S2: 'ladder_s2',
  S3: 'ladder_s3',
  S4: 'ladder_s4',
  S5: 'ladder_s5',
  S6: 'ladder_s6',
};

export const CHANNEL_WORDS: Readonly<Record<LadderChannel, string>> = {
  email: 'channel_email',
  letter: 'channel_letter',
  phone: 'channel_phone',
  'sales-task': 'channel_sales_task',
  'hand-over': 'channel_hand_over',
};

export const LEVEL_WORDS: Readonly<Record<CollectorLevel, string>> = {
  junior: 'level_junior',
  senior: 'level_senior',
};

export const LEVEL_REASON_WORDS: Readonly<Record<LevelReason, string>> = {
  amount: 'level_because_amount',
  class: 'level_because_class',
  dispute: 'level_because_dispute',
  'broken-promise': 'level_because_broken_promise',
  counterpart: 'level_because_counterpart',
};

export const PAUSE_WORDS: Readonly<Record<PauseReason, string>> = {
  'open-dispute': 'ladder_pause_open_dispute',
  'active-arrangement': 'ladder_pause_active_arrangement',
  'promise-pending': 'ladder_pause_promise_pending',
  'direct-debit-waiting': 'ladder_pause_direct_debit_waiting',
  insolvency: 'ladder_pause_insolvency',
  'manual-hold': 'ladder_pause_manual_hold',
};
