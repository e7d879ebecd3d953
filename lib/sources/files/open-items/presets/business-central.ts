import type { Preset } from '../preset';

/** Customer ledger entries of Business Central and Navision, in the four languages of its screens. */
export const businessCentral: Preset = {
  id: 'business-central',
  software: 'Business Central',
  signature: [
    'customerno customernumber klantnr debitorennr debitornr nclient noclient',
    'documentno documentnumber documentnr belegnr ndocument nodocument',
    'remainingamount remainingamt restbedrag restbetrag montantouvert montantrestant ecartouvert',
  ],
  columns: {
    is_open: 'open offen ouvert',
    paid_on: 'closedatdate closedat geslotenopdatum geschlossenam geschlossenamdatum datecloture fermele',
    amount: 'amount bedrag betrag montant originalamount',
  },
  ignored: 'reasoncode description entryno externaldocumentno',
  kinds: { refund: 'invoice', reminder: 'invoice', financechargememo: 'invoice' },
};
