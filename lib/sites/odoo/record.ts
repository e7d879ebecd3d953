import type { Sighting, SightingKind } from '@/lib/domain/sighting';
import { type Reading, visibleText } from '../dom';
import { formRecord, type SheetField } from '../families/form-record';
import { chosenPartner, field, linkedPartner, widget } from './fields';

/** An order's and an invoice's field for the payment term. */
export const TERMS = ['payment_term_id', 'invoice_payment_term_id'] as const;
const TAX = `${widget('tax_totals')} .o_tax_group_amount_value`;
const REVENUE = widget('expected_revenue');

const PARTNER = {
  name: field('name', 'h1 '),
  debtorNumber: field('ref'),
  vatId: field('vat'),
  registrationNumber: field('company_registry'),
  email: field('email'),
  website: field('website'),
  phone: field('phone'),
  postcode: field('zip'),
  city: field('city'),
  country: field('country_id'),
};
const LEAD = { email: field('email_from'), phone: field('phone') };
const DOCUMENT = {
  totalText: [`${widget('tax_totals')} [name="amount_total"]`, ...field('expected_revenue')],
  expiryText: field('validity_date'),
};

/** What a form says of its record. */
export function readRecord(root: Element, kind: SightingKind, hostRecordId: string | undefined): readonly Sighting[] {
  return kind === 'debtor' ? readPartner(root, hostRecordId) : readDocument(root, kind, hostRecordId);
}

const COMPANY = `${widget('company_type')} input[data-value="company"]`;

/** On the page of a contact person the debtor is the company it belongs to; a company that belongs to another pays for itself. */
function readPartner(root: Element, hostRecordId: string | undefined): readonly Sighting[] {
  const isCompany = root.querySelector<HTMLInputElement>(COMPANY)?.checked === true;
  const found = isCompany ? { text: {}, evidence: {} } : chosenPartner(root, 'parent_id');
  const isPerson = found.text.name !== undefined;
  const { debtorNumber, ...ofPerson } = PARTNER;
  const hostDebtorId = isPerson ? linkedPartner(root, 'parent_id') : hostRecordId;
  return formRecord({ kind: 'debtor', root, hostRecordId, hostDebtorId, customer: isPerson ? ofPerson : PARTNER, found });
}

function readDocument(root: Element, kind: SightingKind, hostRecordId: string | undefined): readonly Sighting[] {
  const partner = chosenPartner(root, 'partner_id');
  const rest = figures(root);
  const found = { text: { ...partner.text, ...rest.text }, evidence: { ...partner.evidence, ...rest.evidence } };
  const isLead = root.querySelector(REVENUE) !== null;
  const term = TERMS.filter((name) => !root.querySelector(`${widget(name)} .o-autocomplete--dropdown-menu`)).flatMap((name) =>
    field(name),
  );
  const sheet = { ...DOCUMENT, termText: term, ...(hostRecordId && !isLead ? { number: field('name', 'h1 ') } : {}) };
  const isUnsaved = !hostRecordId || root.querySelector('.o_form_dirty') !== null;
  const tax = isLead ? 'unknown' : 'included';
  const hostDebtorId = linkedPartner(root, 'partner_id');
  return formRecord({ kind, root, hostRecordId, hostDebtorId, customer: isLead ? LEAD : {}, found, sheet, tax, isUnsaved });
}

/** The tax of a document with one rate, and the sign beside an opportunity's amount. */
function figures(root: Element): Reading<SheetField> {
  const [tax, ...others] = [...root.querySelectorAll(TAX)].map(visibleText);
  const sign = [...root.querySelectorAll(`${REVENUE} span`)].map(visibleText).find((text) => /^[^\d\s.,]{1,3}$/u.test(text));
  return {
    text: { ...(tax && others.length === 0 ? { taxText: tax } : {}), ...(sign ? { currencyText: sign } : {}) },
    evidence: { ...(tax && others.length === 0 ? { taxText: TAX } : {}), ...(sign ? { currencyText: `${REVENUE} span` } : {}) },
  };
}
