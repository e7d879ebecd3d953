import type { Selectors } from '../contract';
import { fieldValue } from '../dom';
import { mergeReadings, type RecordReading, readingOf } from '../families/merge-readings';

/** Fields stand in the middle and at the side of a record; lists of related records below it have cells of the same names. */
const within = (name: string, rest: string) =>
  `.middle .field[data-name="${name}"]${rest}, .side .field[data-name="${name}"]${rest}`;

/** A field by its names: what is edited, or what is shown where it says anything. 6 to 9. */
const field = (...names: readonly string[]): Selectors =>
  names.flatMap((name) => [within(name, ' .main-element'), within(name, ':not(:has(.none-value, .main-element))')]);

/** What fields of one person or company have several of: the first. */
const firstOf = (name: string, edited: string, shown: string): Selectors => [
  within(name, ` ${edited}`),
  within(name, ` ${shown}`),
];

/** A linked account: shown as a link, or edited with its id in a hidden input; a name that is merely typed has none. */
export function linkedAccount(root: ParentNode): { readonly reading: RecordReading; readonly id: string | undefined } {
  for (const name of ['account', 'accounts']) {
    const link = root.querySelector(within(name, ' a[href^="#Account/view/"]'));
    const id = /^#Account\/view\/([\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (link && id) return { id, reading: readingOf('name', fieldValue(link), 'a[href^="#Account/view/"]') };
    const hidden = root.querySelector(within(name, ` input[type="hidden"]:is([data-name="${name}Id"], [name="${name}Id"])`));
    const chosen = hidden ? fieldValue(hidden) : '';
    const input = root.querySelector(within(name, ' input.main-element'));
    if (chosen && input) return { id: chosen, reading: readingOf('name', fieldValue(input), 'input.main-element') };
  }
  return { id: undefined, reading: mergeReadings() };
}

const EMAIL = firstOf('emailAddress', 'input.email-address', '[data-email-address]');
const PHONE = firstOf('phoneNumber', 'input.phone-number', '[data-phone-number]');
/** The page of an account. It has no numbers of its own: these are what they are called where somebody added them ("c" before since 8). */
export const ACCOUNT = {
  name: [...field('name'), '.header-title .title'],
  debtorNumber: field('customerNumber', 'cCustomerNumber', 'debtorNumber', 'cDebtorNumber'),
  vatId: field('vatNumber', 'cVatNumber', 'vatId', 'cVatId'),
  registrationNumber: field('registrationNumber', 'cRegistrationNumber', 'cKvk', 'cKvkNumber'),
  email: EMAIL,
  website: field('website'),
  phone: PHONE,
  postcode: ['.middle input[data-name="billingAddressPostalCode"]'],
  city: ['.middle input[data-name="billingAddressCity"]'],
  country: ['.middle input[data-name="billingAddressCountry"]'],
};
/** Of a contact: the rest is its account's. */
export const CONTACT = { email: EMAIL, phone: PHONE };

/** A document; an opportunity has no more than an amount. */
export const SHEET = {
  number: field('number', 'numberA'),
  totalText: field('grandTotalAmount', 'amount'),
  taxText: field('taxAmount'),
  currencyText: ['.middle select[data-name="amountCurrency"]'],
  termText: field('paymentTerms', 'cPaymentTerms', 'paymentTerm', 'cPaymentTerm'),
};
