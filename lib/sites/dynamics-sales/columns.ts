import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

// 2026-11: controls carry the schema name of their column, in every language, as other programs rely on; in the header with a prefix.
const column = (name: string): Selectors => [
  `input[data-id^="${name}.fieldControl"]`,
  `input[data-id^="header_${name}.fieldControl"]`,
  `[data-id="${name}-FieldSectionItemContainer"] input`,
];
/** A column that the tenant made: its name has a prefix of the tenant's. */
const own = (name: string): Selectors => [`input[data-id*="_${name}" i][data-id*=".fieldControl"]`];
/** What was chosen in a lookup; what is merely being typed has no tag. */
const lookup = (name: string): Selectors =>
  [name, `header_${name}`].flatMap((each) => [
    `[data-id="${each}.fieldControl-LookupResultsDropdown_${name}_selected_tag_text"]`,
    `[data-id="${each}.fieldControl-LookupResultsDropdown_${name}_selected_tag"][role="link"]`,
    `[data-id^="${each}.fieldControl-LookupResultsDropdown_${name}_SelectedRecordList"] :is(a, label)`,
  ]);
const choice = (name: string): Selectors => [`[data-id="${name}.fieldControl-option-set-select"]`];

const ADDRESS = { postcode: column('address1_postalcode'), city: column('address1_city'), country: column('address1_country') };

/** What forms hold by column, whatever their labels and layout. */
export const COLUMNS = {
  account: {
    name: column('name'),
    debtorNumber: column('accountnumber'),
    email: column('emailaddress1'),
    website: column('websiteurl'),
    phone: column('telephone1'),
    vatId: [...own('vat'), ...own('btw')],
    registrationNumber: [...own('kvk'), ...own('chamberofcommerce')],
    ...ADDRESS,
  } satisfies HookedRecord['fields'],
  person: { name: lookup('parentcustomerid'), email: column('emailaddress1') } satisfies HookedRecord['fields'],
  document: {
    name: [...lookup('customerid'), ...lookup('parentaccountid')],
    number: ['quotenumber', 'ordernumber', 'invoicenumber'].flatMap(column),
    taxText: column('totaltax'),
    currencyText: lookup('transactioncurrencyid'),
    termText: choice('paymenttermscode'),
    expiryText: [...column('effectiveto'), '[data-id^="effectiveto.fieldControl"] input'],
  } satisfies HookedRecord['fields'],
  totals: { included: column('totalamount'), excluded: column('totalamountlessfreight'), unknown: column('estimatedvalue') },
  term: choice('paymenttermscode')[0] as string,
} as const;
