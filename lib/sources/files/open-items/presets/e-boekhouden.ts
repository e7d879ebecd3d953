import type { Preset } from '../preset';

/** Outstanding invoices of e-Boekhouden by the names of its API. */
export const eBoekhouden: Preset = {
  id: 'e-boekhouden',
  software: 'e-Boekhouden',
  signature: [
    'mutationid mutatieid mutatienummer mutatienr mutatie',
    'relationcode relatiecode relationid',
    'invoicenumber factuurnummer',
  ],
  columns: { debtor_number: 'relationcode relatiecode', name: 'relation relationname relatie bedrijf naam company' },
  isAmountOpen: true,
};
