/** Raised by one whenever a fold or an event's reading changes, so that what was folded before is folded anew. */
export const FOLD_VERSION = 1;
