import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

// 2026-11: ids and test hooks with the name of the column, as other programs rely on; those of quotes, orders and invoices are recalled.
const column = (name: string): Selectors => [
  `input[id^="Crm_"][id$="_${name}"]`,
  `input[id^="Crm_"][id$="_${name}_LInput"]`,
  `[data-zcqa="value_${name}"]`,
  `#value_${name}`,
  `#subvalue_${name}`,
  `#headervalue_${name}`,
  `#titlecard_${name}`,
];

/** What records show by column, whatever their labels. */
export const COLUMNS = {
  account: {
    name: column('ACCOUNTNAME'),
    debtorNumber: column('ACCOUNTNUMBER'),
    website: column('WEBSITE'),
    phone: column('PHONE'),
    postcode: column('BILLINGCODE'),
    city: column('BILLINGCITY'),
    country: column('BILLINGCOUNTRY'),
  } satisfies HookedRecord['fields'],
  person: { email: column('EMAIL') } satisfies HookedRecord['fields'],
  document: {
    number: ['QUOTENO', 'SONUMBER', 'INVOICENUMBER'].flatMap(column),
    taxText: column('TAX'),
    currencyText: column('CURRENCY'),
    expiryText: column('VALIDTILL'),
  } satisfies HookedRecord['fields'],
  totals: { included: column('GRANDTOTAL'), excluded: column('SUBTOTAL'), unknown: column('AMOUNT') },
  accountLinks: column('ACCOUNTID')
    .filter((selector) => !selector.startsWith('input'))
    .flatMap((selector) => [`${selector} a`, `a${selector}`]),
} as const;
