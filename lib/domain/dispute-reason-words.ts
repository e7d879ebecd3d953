import type { Display } from './assessment';
import { display } from './display';
import { type DisputeReason, disputeReason } from './dispute-reason';

/** Keys of `_locales` that name a reason. */
export const DISPUTE_REASON_WORDS = {
  price: 'dispute_reason_price',
  quantity: 'dispute_reason_quantity',
  quality: 'dispute_reason_quality',
  not_delivered: 'dispute_reason_not_delivered',
  late_delivery: 'dispute_reason_late_delivery',
  po_missing: 'dispute_reason_po_missing',
  wrong_details: 'dispute_reason_wrong_details',
  duplicate: 'dispute_reason_duplicate',
  credit_pending: 'dispute_reason_credit_pending',
  terms: 'dispute_reason_terms',
  not_accepted: 'dispute_reason_not_accepted',
  already_paid: 'dispute_reason_already_paid',
  other: 'dispute_reason_other',
} as const satisfies Readonly<Record<DisputeReason, string>>;

/** A reason in the reader's language; what a source says in words of its own stays as it is. */
export function showReason(reason: string): Display {
  const known = disputeReason(reason);
  return known ? display.words(DISPUTE_REASON_WORDS[known]) : display.text(reason);
}
