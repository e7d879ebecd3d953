import type { LabelledRecord } from '../families/labelled-record';

/** The first group of a document's form chooses the customer; the link under it is there only when one was chosen. */
const GROUPS = '.page-form__header-fields [class*="-form-group"]';
const CHOSEN = '[class*="-popover-target"] [class*="-button-text"]';
const LINK = '[class*="-form-content"] > button, [class*="-form-content"] > a';

/** The customer that a form's choice shows; null while none is chosen. */
export function chosenCustomer(root: ParentNode): Element | null {
  const group = root.querySelector(GROUPS);
  return group?.querySelector(LINK) ? group.querySelector(CHOSEN) : null;
}

/** What forms hold by the names of their inputs, whatever the labels. 0.20, from its source. */
export const FORM_FIELDS = {
  customer: {
    name: ['input[name="company_name"]', 'input[name="display_name"]'],
    email: ['input[name="email"]'],
    website: ['input[name="website"]'],
    phone: ['input[name="work_phone"]', 'input[name="personal_phone"]'],
    postcode: ['input[name="billing_address_postcode"]'],
    city: ['input[name="billing_address_city"]'],
  },
  document: {
    number: ['input[name="estimate_number"]', 'input[name="invoice_no"]'],
    expiryText: ['.form-group--expiration-date input', 'input[name="expiration_date"]'],
    totalIncluded: ['.big-amount__number', '.page-form__big-numbers h1'],
  },
} as const satisfies Record<string, LabelledRecord['hooks']>;
