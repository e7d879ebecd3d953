import type { DayMeaning } from '@/lib/domain/record/timeline-facts';
import type { MessageKey } from '@/lib/words/catalogue';

export const DAY_WORDS: Readonly<Record<DayMeaning, MessageKey>> = {
  by: 'timeline_by',
  at: 'timeline_at',
  until: 'timeline_until',
};

/** What stands before a text that does not speak for itself, by the name that its event gives it. */
export const TEXT_WORDS: Readonly<Record<string, MessageKey>> = {
  customerView: 'dispute_customer_view',
  ourView: 'dispute_our_view',
  action: 'dispute_action',
  owner: 'dispute_owner',
  who: 'timeline_spoken_with',
  informant: 'timeline_spoken_with',
  agreedWith: 'timeline_spoken_with',
  to: 'sent_to',
  cause: 'arrangement_cause_short',
  place: 'visit_place',
};
