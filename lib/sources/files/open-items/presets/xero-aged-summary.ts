import type { Preset } from '../preset';

/** Aged Receivables Summary: one balance for each contact. */
export const xeroAgedSummary: Preset = {
  id: 'xero-aged-summary',
  software: 'Xero',
  signature: ['contact', 'older', 'total'],
  hasBuckets: true,
  columns: { debtor_number: 'contactaccountnumber', name: 'contact', open: 'total' },
  ignored: 'contactgroup primaryperson outstandingtax',
};
