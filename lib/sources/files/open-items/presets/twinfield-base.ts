import type { Preset } from '../preset';

/** Browse codes of Twinfield with the amounts in the currency of the books. */
export const twinfieldBase: Preset = {
  id: 'twinfield-base',
  software: 'Twinfield',
  signature: ['fintrslinedim2', 'fintrslineopenbasevaluesigned', 'fintrslineinvnumber'],
  columns: {
    debtor_number: 'fintrslinedim2',
    name: 'fintrslinedim2name',
    invoice: 'fintrslineinvnumber',
    invoice_date: 'fintrsheaddate',
    due_date: 'fintrslinedatedue',
    amount: 'fintrslinebasevaluesigned',
    open: 'fintrslineopenbasevaluesigned',
    status: 'fintrslinematchstatus',
  },
};
