import type { Filled } from '@/lib/platform/protocol';

/** What is told of a term for which this document has no place, or nothing that could fill it in. */
export const NO_FIELD: Filled = { ok: false, reason: 'no-field', fieldText: null };
