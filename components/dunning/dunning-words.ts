import { ruleId } from '@/lib/domain/ids';
import type { LadderStep } from '@/lib/domain/ladder';
import { STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import type { HandOverRefusal } from '@/lib/domain/letters/hand-over-file';
import type { TextChannel } from '@/lib/domain/letters/text-kind';
import type { ConsentKind, CounterpartRole } from '@/lib/domain/record/reach-record';
import type { CallResult } from '@/lib/domain/record/step-record';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

export const CHANNEL: Readonly<Record<TextChannel, MessageKey>> = {
  email: 'channel_email',
  letter: 'channel_letter',
  phone: 'channel_phone',
  sms: 'channel_sms',
  whatsapp: 'channel_whatsapp',
  'sales-task': 'channel_sales_task',
  'hand-over': 'channel_hand_over',
};

export const RESULT: Readonly<Record<CallResult, MessageKey>> = {
  pays: 'call_result_pays',
  contests: 'call_result_contests',
  cannot_pay: 'call_result_cannot_pay',
  not_reached: 'call_result_not_reached',
  other: 'call_result_other',
};

export const COUNTERPART: Readonly<Record<CounterpartRole, MessageKey>> = {
  director: 'counterpart_director',
  administrator: 'counterpart_administrator',
  owner: 'counterpart_owner',
  purchaser: 'counterpart_purchaser',
  other: 'counterpart_other',
};

export const CONSENT: Readonly<Record<ConsentKind, MessageKey>> = {
  whatsapp: 'consent_whatsapp',
  thank_you: 'consent_thank_you',
};

const REFUSAL: Readonly<Record<Exclude<HandOverRefusal['because'], 'agency-not-registered' | 'too-soon'>, MessageKey>> = {
  'nothing-owed': 'hand_over_nothing_owed',
  'no-final-notice': 'hand_over_no_final_notice',
  'open-dispute': 'hand_over_open_dispute',
  'not-released': 'hand_over_not_released',
};

/** Why there is no file for the agency yet. */
export function refusalText(refusal: HandOverRefusal, words: Words): string {
  if (refusal.because === 'too-soon') return words.t('hand_over_too_soon', { date: words.format.date(refusal.until) });
  // The rule's own sentence (LAW-04).
  if (refusal.because === 'agency-not-registered') return words.rule(ruleId('LAW-04'), {});
  return words.t(REFUSAL[refusal.because]);
}

/** `herinnering, e-mail`. */
export const stepText = (step: LadderStep, channel: TextChannel, words: Words): string =>
  words.t('act_step_by', { step: words.say(STEP_WORDS[step]), channel: words.t(CHANNEL[channel]) });
