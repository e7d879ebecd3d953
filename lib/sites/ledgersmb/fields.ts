import type { SightingKind } from '@/lib/domain/sighting';
import type { Selectors } from '../contract';
import { fieldValue } from '../dom';
import type { CustomerField, SheetField } from '../families/form-record';

const field = (name: string): Selectors => [`input[name="${name}"]`];

/** What a named field says; empty without one. */
export const said = (root: ParentNode, name: string): string => {
  const input = root.querySelector(`input[name="${name}"]`);
  return input ? fieldValue(input) : '';
};

/** On the page of a customer; its tabs are all in the document. 1.6.33. */
export const CUSTOMER: Partial<Record<CustomerField, Selectors>> = {
  name: field('legal_name'),
  debtorNumber: ['#credit_form input[name="meta_number"]'],
  vatId: field('sales_tax_id'),
  registrationNumber: field('tax_id'),
  iban: ['#bank_account_list td.iban'],
  postcode: ['#location_table td.mail_code'],
  city: ['#location_table td.city'],
};

/** On what is made out to a customer; its name stands elsewhere. 1.6.33. */
export const NAMED: Partial<Record<CustomerField, Selectors>> = {
  debtorNumber: field('meta_number'),
  registrationNumber: field('tax_id'),
  city: field('city'),
};

const FIGURES = {
  // Including VAT and as a plain number, whatever the user's format; LedgerSMB counts it anew whenever it draws the form.
  totalText: field('oldinvtotal'),
  currencyText: [...field('currency'), 'select[name="currency"]'],
  termText: field('terms'),
};

export const SHEETS: Readonly<Record<SightingKind, Partial<Record<SheetField, Selectors>>>> = {
  debtor: {},
  quote: { ...FIGURES, number: field('quonumber'), expiryText: field('reqdate') },
  order: { ...FIGURES, number: field('ordnumber') },
  invoice: { ...FIGURES, number: field('invnumber') },
};
