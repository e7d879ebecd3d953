import type { Preset } from '../preset';

/** Receivables of Exact Online by the names of its API, which its exports use too. */
export const exactReceivables: Preset = {
  id: 'exact-receivables',
  software: 'Exact Online',
  signature: ['accountcode', 'accountname', 'amount', 'invoicenumber entrynumber'],
  columns: { debtor_number: 'accountcode', name: 'accountname', currency: 'currencycode', reference: 'yourref' },
  ignored: 'accountid description amountintransit journalcode status',
  isAmountOpen: true,
  isOwedNegative: true,
};
