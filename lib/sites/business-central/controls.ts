import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

// Version 25: a control carries the name that the application's source gives it, in every language; lines are cells of a table.
export const box = (name: string): string => `:not(td)[controlname="${name}"]`;
const control = (name: string): Selectors => [
  `:is(input, select)[controlname="${name}"]`,
  `${box(name)} :is(input, select)`,
  `${box(name)} :is([role="textbox"], .value)`,
];

/** What cards and documents hold by control, whatever the captions. */
export const CONTROLS = {
  customer: {
    debtorNumber: control('No.'),
    name: control('Name'),
    vatId: control('VAT Registration No.'),
    registrationNumber: control('Registration Number'),
    email: control('E-Mail'),
    website: control('Home Page'),
    phone: control('Phone No.'),
    postcode: control('Post Code'),
    city: control('City'),
    country: control('Country/Region Code'),
  } satisfies HookedRecord['fields'],
  document: {
    debtorNumber: control('Sell-to Customer No.'),
    name: control('Sell-to Customer Name'),
    vatId: control('VAT Registration No.'),
    postcode: control('Sell-to Post Code'),
    city: control('Sell-to City'),
    number: control('No.'),
    currencyText: control('Currency Code'),
    termText: control('Payment Terms Code'),
    expiryText: control('Quote Valid Until Date'),
    taxText: control('Total VAT Amount'),
  } satisfies HookedRecord['fields'],
  totals: { included: control('Total Amount Incl. VAT'), excluded: control('Total Amount Excl. VAT') },
} as const;
