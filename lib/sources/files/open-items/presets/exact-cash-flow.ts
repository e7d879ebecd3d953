import type { Preset } from '../preset';

/** Cashflow/Receivables of Exact Online, where money to be received is below zero; in the currency of the administration. */
export const exactCashFlow: Preset = {
  id: 'exact-cash-flow',
  software: 'Exact Online',
  signature: ['amountdc', 'accountcode accountname account'],
  columns: { open: 'amountdc', debtor_number: 'accountcode', name: 'accountname', reference: 'yourref' },
  ignored: 'account accountid amountfc currency currencycode description',
  isOwedNegative: true,
  openStatuses: '20 30',
};
