import type { Preset } from '../preset';

/** Aged Receivable: partners with their invoices below them, the columns of ages in the currency of the company. */
export const odooAged: Preset = {
  id: 'odoo-aged',
  software: 'Odoo',
  signature: [
    'invoicedate factuurdatum rechnungsdatum datedefacturation datefacture duedate vervaldatum',
    'atdate opdatum amdatum aladate datumop zumdatum',
    'older ouder alter plusancien plusanciens',
  ],
  hasBuckets: true,
  columns: { open: 'total totaal gesamt' },
  ignored:
    'currency valuta wahrung devise amountcurrency bedragvaluta account rekening konto compte partner relatie contact kontakt customer klant kunde client name naam nom',
};
