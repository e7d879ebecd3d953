import type { Preset } from '../preset';

/** Customer line items as the list viewer shows them (FBL5N); the customer is a column, or stands above its rows. */
export const sapList: Preset = {
  id: 'sap-list',
  software: 'SAP',
  signature: [
    'documentnumber documentno docno belegnummer belegnr documentnr documentnummer numerodocument ndocument numerodedocument',
    'documentdate docdate belegdatum documentdatum datedocument datedelapiece datepiece',
    'amountinlocalcurrency amountinlocalcurr amountinloccurr amountinlocalcur amountinlc lcamnt betraginhauswahrung betraghauswahrung betraginhw bedraginlokalevaluta bedraginvaluta montantendeviseinterne montantenmonnaielocale',
  ],
  columns: {
    debtor_number: 'customer account kunde konto debitor klant client compte',
    amount:
      'amountinlocalcurrency amountinlocalcurr amountinloccurr amountinlocalcur amountinlc lcamnt betraginhauswahrung betraghauswahrung betraginhw bedraginlokalevaluta bedraginvaluta montantendeviseinterne montantenmonnaielocale',
    currency: 'localcurrency localcurr lcurr hauswahrung lokalevaluta deviseinterne monnaielocale',
    paid_on: 'clearing clearingdate ausgleich ausgleichsdatum',
    due_date: 'netduedate duedate netdue nettofalligkeit nettofalligkeitsdatum',
    reference: 'reference referenz referentie assignment zuordnung',
  },
  ignored: 'documenttype doctype belegart type ty text currency wahrung valuta devise postingdate',
  isAmountOpen: true,
};
