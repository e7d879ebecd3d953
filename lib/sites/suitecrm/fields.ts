import type { Selectors } from '../contract';
import { fieldValue, visibleText } from '../dom';
import { mergeReadings, type RecordReading, readingOf } from '../families/merge-readings';

/** How a field is found by its name: 7 marks its cell, 8 has a class for it. */
export type FieldFinder = (...names: readonly string[]) => Selectors;

/** Classic pages, detail and edit: text in a span, values in inputs, an address in hidden ones. 7.10 to 7.14, and within 8. */
export const classicField: FieldFinder = (...names) =>
  names.flatMap((name) => [
    `[field="${name}"] :is(input:not([type="hidden"]), select)`,
    `[field="${name}"] .sugar_field`,
    `input[type="hidden"]#${name}`,
  ]);

/** Pages of 8, detail and edit. 8.0 to 8.8. */
export const modernField: FieldFinder = (...names) =>
  names.flatMap((name) => [
    `scrm-field-layout .dynamic-field-name-${name} input`,
    `scrm-field-layout .dynamic-field-name-${name}`,
  ]);

/** An account has no such numbers of its own; these are what they are called where somebody added them. */
export const accountOf = (field: FieldFinder) => ({
  name: [...field('name'), '.record-view-name-label'],
  debtorNumber: field('customer_number_c', 'debtor_number_c'),
  vatId: field('vat_number_c', 'vat_id_c', 'vat_c'),
  registrationNumber: field('kvk_number_c', 'kvk_c', 'registration_number_c'),
  email: ['[field="email1"] a', 'scrm-field-layout a[href^="mailto:"]'],
  website: field('website'),
  phone: field('phone_office'),
  postcode: field('billing_address_postalcode'),
  city: field('billing_address_city'),
  country: field('billing_address_country'),
});

export const sheetOf = (field: FieldFinder) => ({
  number: field('number'),
  totalText: field('total_amount', 'amount'),
  taxText: field('tax_amount'),
  termText: field('term'),
  expiryText: field('expiration'),
});

const LINKS =
  'scrm-field-layout :is(.dynamic-field-name-account_name, .dynamic-field-name-billing_account) a[href*="/accounts/record/"]';

/** An account that is chosen on a page of 8, which says no id there: a list of choices, before 8.4 a tag. */
const CHOSEN =
  'scrm-field-layout .dynamic-field-name-account_name :is(.p-dropdown-label:not(.p-placeholder), tag-input .tag__text)';

/** The account of a document or a contact: in 7 with its id beside the name or in a hidden input, in 8 as a link. */
export function linkedAccount(root: ParentNode): { readonly id: string | undefined; readonly reading: RecordReading } {
  const shown = root.querySelector('[field="billing_account"] [data-id-value], [field="account_name"] [data-id-value]');
  const link = root.querySelector(LINKS);
  const typed = root.querySelector(
    '[field="billing_account"] input:not([type="hidden"]), [field="account_name"] input:not([type="hidden"])',
  );
  const hidden = typed ? root.querySelector('input[type="hidden"]:is(#billing_account_id, #account_id)') : null;
  if (shown)
    return {
      id: shown.getAttribute('data-id-value') ?? undefined,
      reading: readingOf('name', visibleText(shown), '[data-id-value]'),
    };
  if (link) {
    const id = /\/accounts\/record\/([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1];
    return { id, reading: readingOf('name', visibleText(link), LINKS) };
  }
  const chosen = root.querySelector(CHOSEN);
  if (chosen) return { id: undefined, reading: readingOf('name', visibleText(chosen), CHOSEN) };
  // What is being typed has no id yet.
  const id = hidden ? fieldValue(hidden) : '';
  return typed && id
    ? { id, reading: readingOf('name', fieldValue(typed), '[field] input') }
    : { id: undefined, reading: mergeReadings() };
}
