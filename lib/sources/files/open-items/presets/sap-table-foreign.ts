import type { Preset } from '../preset';
import { sapTable } from './sap-table';

/** The same with amounts in the currency of each document alone. */
export const sapTableForeign: Preset = {
  ...sapTable,
  id: 'sap-table-foreign',
  signature: ['kunnr', 'belnr', 'wrbtr', 'waers'],
  columns: { ...sapTable.columns, amount: 'wrbtr', currency: 'waers' },
  ignored: 'hwaer dmbtr blart budat zuonr',
};
