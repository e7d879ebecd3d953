import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

// 2026-11: the box of a field carries the API names of object and field, as other programs rely on; being edited it holds an input.
const box = (field: string) => `[data-target-selection-name$=".${field}"]`;
const field = (name: string): Selectors => [`${box(name)} input:not([type="checkbox"])`, `${box(name)} .test-id__field-value`];
/** A field that the tenant made: by how its API name begins. */
const own = (start: string): Selectors => [
  `[data-target-selection-name*=".${start}" i] input`,
  `[data-target-selection-name*=".${start}" i] .test-id__field-value`,
];

/** No standard field: tenants and the quoting package make one, and its API name is English as a rule. */
const TERM_BOX = '[data-target-selection-name*="payment" i][data-target-selection-name*="term" i]';

/** What a record layout holds, whatever its labels. */
export const LAYOUT = {
  account: {
    name: [
      ...field('Name'),
      'records-highlights2 [slot="primaryField"] lightning-formatted-text',
      'records-highlights2 lightning-formatted-text',
    ],
    debtorNumber: field('AccountNumber'),
    website: field('Website'),
    phone: field('Phone'),
    vatId: [...own('vat'), ...own('btw'), ...own('ust'), ...own('tva')],
    registrationNumber: [...own('kvk'), ...own('siren'), ...own('chamber')],
  } satisfies HookedRecord['fields'],
  person: { email: field('Email') } satisfies HookedRecord['fields'],
  document: {
    number: ['QuoteNumber', 'OrderNumber', 'InvoiceNumber', 'DocumentNumber'].flatMap(field),
    currencyText: field('CurrencyIsoCode'),
    expiryText: [...field('ExpirationDate'), ...field('SBQQ__ExpirationDate__c')],
    taxText: [...field('Tax'), ...field('TotalTaxAmount')],
    termText: [`${TERM_BOX} button[role="combobox"]`, `${TERM_BOX} .test-id__field-value`],
  } satisfies HookedRecord['fields'],
  totals: {
    included: [...field('GrandTotal'), ...field('GrandTotalAmount'), ...field('TotalAmountWithTax')],
    excluded: [...field('TotalPrice'), ...field('TotalAmount'), ...field('SBQQ__NetAmount__c')],
    unknown: field('Amount'),
  },
  /** Of a quote or order, where its layout shows the account. */
  accountLinks: [
    `${box('AccountId')} a`,
    `${box('SBQQ__Account__c')} a`,
    `${box('BillingAccountId')} a`,
    'records-highlights2 a[href*="/Account/001"]',
    'records-highlights2 a[href*="/r/001"]',
  ],
  termBox: TERM_BOX,
} as const;
