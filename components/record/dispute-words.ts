import { DISPUTE_REASON_WORDS } from '@/lib/domain/dispute-reason-words';
import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import type { DisputeOutcome } from '@/lib/domain/record/dispute-record';
import type { DisputeStanding } from '@/lib/domain/record/dispute-standing';
import type { DisputeField } from '@/lib/domain/record/new-dispute';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

export const REASON_WORDS: Readonly<Record<keyof typeof DISPUTE_REASON_WORDS, MessageKey>> = DISPUTE_REASON_WORDS;

export const STANDING_WORDS: Readonly<Record<DisputeStanding, MessageKey>> = {
  unsent: 'dispute_state_unsent',
  'too-late': 'dispute_state_too_late',
  counts: 'dispute_state_counts',
  gone: 'dispute_state_gone',
};

export const OUTCOME_WORDS: Readonly<Record<DisputeOutcome, MessageKey>> = {
  credited: 'dispute_outcome_credited',
  part_paid: 'dispute_outcome_part_paid',
  rejected: 'dispute_outcome_rejected',
  withdrawn: 'dispute_outcome_withdrawn',
};

/** What each part of the form is called, for the sentence that names those that are missing. */
export const FIELD_WORDS: Readonly<Record<DisputeField, MessageKey>> = {
  items: 'dispute_items',
  amount: 'promise_amount',
  reason: 'dispute_reason',
  customerView: 'dispute_customer_view',
  ourView: 'dispute_our_view',
  action: 'dispute_action',
  department: 'dispute_department',
  owner: 'dispute_owner',
  dueOn: 'dispute_due',
  language: 'dispute_language',
};

export const FAULT_WORDS: Readonly<Record<DisputeField, MessageKey>> = {
  items: 'dispute_fault_items',
  amount: 'dispute_fault_amount',
  reason: 'dispute_fault_reason',
  customerView: 'dispute_fault_customer_view',
  ourView: 'dispute_fault_our_view',
  action: 'dispute_fault_action',
  department: 'dispute_fault_department',
  owner: 'dispute_fault_owner',
  dueOn: 'dispute_fault_due',
  language: 'dispute_fault_language',
};

/** A language by its name in the user's. */
export const languageText = (language: CustomerLanguage, words: Words): string =>
  new Intl.DisplayNames([words.tag], { type: 'language' }).of(language) ?? language;
