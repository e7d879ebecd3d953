import type { Preset } from '../preset';

/** Aged Receivables Detail, with any choice and order of columns. */
export const xeroAgedDetail: Preset = {
  id: 'xero-aged-detail',
  software: 'Xero',
  signature: ['invoicedate duedate', 'invoicenumber invoicereference', 'older'],
  hasBuckets: true,
  columns: { debtor_number: 'contactaccountnumber', open: 'total', reference: 'invoicereference' },
  ignored: 'contactgroup primaryperson expecteddate outstandingtax',
};
