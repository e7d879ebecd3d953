import type { Preset } from '../preset';

/** Line items of customers by their technical names (BSID, BSAD) in the currency of the company code; cleared ones have a clearing date. */
export const sapTable: Preset = {
  id: 'sap-table',
  software: 'SAP',
  signature: ['kunnr', 'belnr', 'dmbtr', 'hwaer bukrs'],
  columns: { amount: 'dmbtr', currency: 'hwaer', invoice: 'belnr', due_date: 'netdt', name: 'name1', reference: 'xblnr' },
  ignored: 'waers wrbtr blart budat zuonr',
  isAmountOpen: true,
};
