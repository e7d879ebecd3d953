import type { Preset } from '../preset';

/** Aged trial balance of Sage 300: below parameters, each customer as code and name above its documents. */
export const sage300: Preset = {
  id: 'sage-300',
  software: 'Sage 300',
  signature: ['docdate documentdate', 'invno docno invoiceno documentno', 't type', 'rembal remainingbalance balance'],
  columns: {
    kind: 't',
    invoice: 'invno docno',
    invoice_date: 'docdate',
    amount: 'totalamt',
    open: 'rembal remainingbalance',
    currency: 'curr',
  },
  ignored: 'curramt description',
  kinds: {
    i: 'invoice',
    d: 'invoice',
    n: 'credit-note',
    c: 'credit-note',
    p: 'payment-on-account',
    u: 'payment-on-account',
  },
};
