import type { Preset } from '../preset';

/** Business > Invoices > Export: a row for each line, each with the whole invoice. */
export const xeroInvoices: Preset = {
  id: 'xero-invoices',
  software: 'Xero',
  signature: ['contactname', 'invoicenumber', 'invoiceamountdue'],
  columns: { amount: 'total', open: 'invoiceamountdue', street: 'poaddressline1', city: 'pocity', postcode: 'popostalcode' },
  ignored: 'accountcode description quantity unitamount discount lineamount planneddate taxtype',
  lines: 'repeated',
};
