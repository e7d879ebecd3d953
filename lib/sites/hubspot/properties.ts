import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

// 2026-11: internal names of properties stand in test hooks that other programs rely on; the names are those of the API.
const property = (name: string): Selectors => [
  `[data-selenium-test="property-input-${name}"]`,
  `[data-test-id="property-input-${name}"]`,
  `[data-test-id="highlight-property-display-${name}"]`,
];
/** A property that the tenant made: by how its internal name, which is not translated, begins. */
const own = (...starts: string[]): Selectors => starts.map((start) => `[data-selenium-test^="property-input-${start}"]`);

export const MAIN = '[data-selenium-test="highlightTitle"]';

const COMPANY: HookedRecord['fields'] = {
  name: [...property('name'), `[data-selenium-test="company-highlight-details"] ${MAIN}`, MAIN],
  website: [...property('domain'), ...property('website')],
  phone: property('phone'),
  postcode: property('zip'),
  city: property('city'),
  country: property('country'),
  vatId: own('vat', 'btw', 'tva', 'ust'),
  registrationNumber: own('kvk', 'chamber_of_commerce', 'siren', 'handelsregister'),
  debtorNumber: own('debtor_n', 'debiteur', 'customer_number', 'klantnummer', 'kundennummer'),
};

const DOCUMENT: HookedRecord['fields'] = {
  number: ['hs_quote_number', 'hs_number', 'hs_invoice_number', 'hs_order_name'].flatMap(property),
  currencyText: ['deal_currency_code', 'hs_currency', 'hs_currency_code'].flatMap(property),
  expiryText: property('hs_expiration_date'),
  termText: own('hs_payment_term', 'payment_term', 'betaaltermijn', 'betalingstermijn', 'zahlungsziel'),
};

/** What HubSpot names by property, per kind of record. */
export const PROPERTIES = {
  company: COMPANY,
  person: { email: property('email') } satisfies HookedRecord['fields'],
  document: DOCUMENT,
  // A deal or a quote says nowhere whether its amount includes VAT; what is billed does.
  totals: {
    included: property('hs_amount_billed'),
    unknown: ['hs_quote_amount', 'hs_total_price', 'amount'].flatMap(property),
  },
} as const;
