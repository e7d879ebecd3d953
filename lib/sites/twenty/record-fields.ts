import type { Selectors } from '../contract';
import type { HookedRecord } from '../families/hooked-record';

/** Records of a list open in a panel beside it, and the address stays: that record is what the person looks at. */
export const PANEL = '[data-side-panel]';
export const TITLE = '[data-testid="top-bar-title"]';

// 2.x, from its source: the label of a field has an id of record and field, by the field's own name, and its value stands beside it.
const field = (...names: string[]): Selectors => names.map((name) => `[id^="label-"][id$="-${name}"] + *`);
const CHIP = 'a[data-testid="chip"][href*="/object/company/"]';

/** What records hold by field, whatever the labels. Objects and fields beyond companies and opportunities are a tenant's own. */
export const FIELDS = {
  company: {
    // A truncated text, which the title is, has its own hook.
    name: [`${PANEL} [data-testid="tooltip"]`, `${TITLE} [data-testid="tooltip"]`],
    website: field('domainName'),
    debtorNumber: field('debtorNumber', 'customerNumber', 'debiteurnummer', 'klantnummer'),
    vatId: field('vatNumber', 'vatId', 'btwNummer'),
  } satisfies HookedRecord['fields'],
  person: { email: field('emails') } satisfies HookedRecord['fields'],
  document: {
    number: field('quoteNumber', 'orderNumber', 'invoiceNumber'),
    expiryText: field('validUntil', 'expiryDate'),
    termText: field('paymentTerm', 'paymentTerms', 'betalingstermijn'),
  } satisfies HookedRecord['fields'],
  totals: { included: field('totalInclVat', 'grandTotal'), unknown: field('amount', 'totalAmount', 'total') },
  companyLinks: ['[id^="label-"][id$="-company"] + * a[href*="/object/company/"]', CHIP],
  chip: CHIP,
} as const;
