import type { Preset } from '../preset';
import { sapList } from './sap-list';

const AMOUNTS =
  'amountindoccurr amountindoccurrency amountindocumentcurrency amountindocumentcurr amountindc betraginbelegwahrung betraginbw bedraginbelegvaluta bedragindocumentvaluta montantendevise montantdevisedepiece';

/** The same with amounts in the currency of each document alone. */
export const sapListForeign: Preset = {
  ...sapList,
  id: 'sap-list-foreign',
  signature: [...sapList.signature.slice(0, -1), AMOUNTS],
  columns: {
    ...sapList.columns,
    amount: AMOUNTS,
    currency: 'documentcurrency doccurrency documentcurr doccurr currency belegwahrung wahrung documentvaluta devise',
  },
  ignored: 'documenttype doctype belegart type ty text postingdate',
};
