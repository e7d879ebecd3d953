import type { CollectorLevel, LadderChannel, LadderStep } from '@/lib/domain/ladder';

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
