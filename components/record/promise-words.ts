import type { PromiseToPay } from '@/lib/domain/facts';
import type { PromiseChannel } from '@/lib/domain/record/promise-record';
import type { MessageKey } from '@/lib/words/catalogue';

export const PROMISE_STATE_WORDS: Readonly<Record<PromiseToPay['state'], MessageKey>> = {
  pending: 'promise_state_pending',
  kept: 'promise_state_kept',
  broken: 'promise_state_broken',
};

export const PROMISE_CHANNEL_WORDS: Readonly<Record<PromiseChannel, MessageKey>> = {
  phone: 'promise_channel_phone',
  email: 'promise_channel_email',
  visit: 'promise_channel_visit',
  letter: 'promise_channel_letter',
  message: 'promise_channel_message',
};
