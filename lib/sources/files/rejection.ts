import type { Place, Rejection, RejectionReason } from '../contract';

const SHOWN = 80;

/** A row kept apart, with what was found there cut to 80 characters. */
export function rejection(
  place: Place,
  reason: RejectionReason,
  field: string | null = null,
  found: string | null = null,
): Rejection {
  return { place, reason, field, found: found === null ? null : found.slice(0, SHOWN) };
}
