import type { Preset } from '../preset';

/** Aged debtors of Sage 50 with each transaction, below the account that it is on. */
export const sage50: Preset = {
  id: 'sage-50',
  software: 'Sage 50',
  signature: ['no', 'type', 'date', 'ref', 'details', 'balance'],
  hasBuckets: true,
  columns: { invoice: 'ref', open: 'balance' },
  ignored: 'no details',
};
