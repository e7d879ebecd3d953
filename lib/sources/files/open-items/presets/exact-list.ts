import type { Preset } from '../preset';

/** Outstanding items as Exact Online lists them: the amount is what is open. */
export const exactList: Preset = {
  id: 'exact-list',
  software: null,
  signature: [
    'code',
    'naam name nom',
    'factuurnummer invoicenumber rechnungsnummer numerodefacture numerofacture nfacture',
    'vervaldatum duedate falligkeitsdatum datedecheance dateecheance',
    'bedrag amount betrag montant',
  ],
  isAmountOpen: true,
};
