import { normaliseNumber } from '../allocation/normalise-number';

/** By what the same invoice is known in every source; empty where it has no number to tell. */
export const itemKey = (number: string | null): string => (number === null ? '' : normaliseNumber(number));
