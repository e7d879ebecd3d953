import type { Selectors } from '../contract';

// A field that is of no use now keeps its place, hidden, with whatever it last said. 13 to 16.
const control = (name: string) => `.form-layout .frappe-control[data-fieldname="${name}"]:not(.hide-control)`;

/** The input of a field that can be edited now. */
export const inputOf = (name: string): string =>
  `${control(name)} .control-input:not([style*="none"]) :is(input, select, textarea)`;

/** A field by its name: both an input and a text are kept, and one of the two is shown. A link that is being typed is none yet. */
export const field = (...names: readonly string[]): Selectors =>
  names.flatMap((name) => [
    `${control(name)} .control-value:not([style*="none"])`,
    `${inputOf(name)}:not([aria-expanded="true"])`,
  ]);

/** The link to the customer of a document that can't be edited any more. */
export const CUSTOMER_LINK = ['customer', 'party_name']
  .map((name) => `${control(name)} .control-value:not([style*="none"]) a[href*="/customer/"]`)
  .join(', ');

export const CUSTOMER = {
  name: field('customer_name'),
  vatId: field('tax_id'),
  email: field('email_id'),
  website: field('website'),
  phone: field('mobile_no'),
};

/** A customer is shown by title in links since 14; the field with its name goes before. */
export const PARTY = {
  name: field('customer_name', 'customer', 'party_name'),
  vatId: field('tax_id'),
  email: field('contact_email'),
  phone: field('contact_mobile'),
};

export const SHEET = {
  totalText: field('grand_total', 'opportunity_amount'),
  taxText: field('total_taxes_and_charges'),
  currencyText: field('currency'),
  termText: field('payment_terms_template'),
  expiryText: field('valid_till'),
};
