/** Why a customer contests an invoice: one closed list, so that reasons can be counted (domain.md R0-06). A policy may leave some out. */
export const DISPUTE_REASONS = [
  'price',
  'quantity',
  'quality',
  'not_delivered',
  'late_delivery',
  'po_missing',
  'wrong_details',
  'duplicate',
  'credit_pending',
  'terms',
  'not_accepted',
  'already_paid',
  'other',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** Null for the words of a source, which may say anything. */
export const disputeReason = (text: string): DisputeReason | null => DISPUTE_REASONS.find((reason) => reason === text) ?? null;
