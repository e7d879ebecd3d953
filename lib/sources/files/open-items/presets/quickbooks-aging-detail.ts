import type { Preset } from '../preset';

/** A/R Ageing Detail and Open Invoices of QuickBooks, Online and Desktop; grouped by age or by customer. */
export const quickbooksAgingDetail: Preset = {
  id: 'quickbooks-aging-detail',
  software: 'QuickBooks',
  signature: ['num no', 'openbalance', 'date transactiondate', 'duedate amount'],
  columns: { name: 'customer name customerfullname', invoice: 'num no', kind: 'transactiontype type', reference: 'po ponumber' },
  ignored: 'terms location class aging pastdue',
  nameSeparator: ':',
};
