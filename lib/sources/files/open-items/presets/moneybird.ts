import type { Preset } from '../preset';

/** Sales invoices of Moneybird by the names of its API. */
export const moneybird: Preset = {
  id: 'moneybird',
  software: 'Moneybird',
  signature: ['invoiceid', 'contact contactid contactname companyname', 'totalunpaid', 'state'],
  columns: { debtor_number: 'customerid contactid', amount: 'totalpriceincltax', open: 'totalunpaid' },
};
