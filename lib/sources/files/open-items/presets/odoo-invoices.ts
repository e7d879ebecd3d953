import type { Preset } from '../preset';

/** The list of customer invoices. */
export const odooInvoices: Preset = {
  id: 'odoo-invoices',
  software: 'Odoo',
  signature: [
    'number nummer numero',
    'invoicepartnerdisplayname partner customer klant kunde client',
    'amountduesigned amountdue',
  ],
  columns: { invoice: 'number nummer numero', amount: 'totalsigned', open: 'amountduesigned' },
  ignored: 'paymentstatus untaxedamountsigned',
};
