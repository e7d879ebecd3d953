import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Fill, type ListRow, type Page } from '../contract';
import { readFields, visibleText } from '../dom';
import { formRecord } from '../families/form-record';
import { readingOf } from '../families/merge-readings';
import { decoded, deskAddress } from './address';
import { CUSTOMER, CUSTOMER_LINK, inputOf, PARTY, SHEET } from './fields';

// Every page that was opened stays in the document, hidden; that of a kind of document is named after it. 13 to 16.
const PAGE = '.page-container:not([style*="none"])';
const CUSTOMERS = `${PAGE}[data-page-route^="List/Customer/"] .list-row .list-subject a[href*="/customer/"]`;
const RECORD = /\/(?:app|desk)\/customer\/([^?#]+)/;
const TERM = `${PAGE} ${inputOf('payment_terms_template')}`;

const pageOf = (document: Document, doctype: string) => document.querySelector(`${PAGE}[data-page-route="${doctype}"]`);
const idIn = (link: Element | null) => decoded(RECORD.exec(link?.getAttribute('href') ?? '')?.[1] ?? '');

function detect({ url }: Page): PageKind {
  const at = deskAddress(url);
  if (!at || (at.kind === 'debtor' && !at.isList && !at.record)) return 'none';
  return at.isList ? 'list' : at.kind;
}

function read(page: Page): readonly Sighting[] {
  const at = deskAddress(page.url);
  const root = at && pageOf(page.document, at.doctype);
  if (!at || !root || detect(page) !== at.kind) return [];
  const { kind, record } = at;
  if (kind === 'debtor') {
    // A customer that is numbered is named by its number; one that is not has its own name twice.
    const { name } = readFields(root, { name: CUSTOMER.name }).text;
    const isNumbered = /\d/.test(record ?? '') && name !== record;
    const found = readingOf('debtorNumber', isNumbered ? record : undefined, 'address');
    return name ? formRecord({ kind, root, hostRecordId: record, hostDebtorId: record, customer: CUSTOMER, found }) : [];
  }
  const hostDebtorId = idIn(root.querySelector(CUSTOMER_LINK));
  const tax = at.doctype === 'Opportunity' ? 'unknown' : 'included';
  const found = readingOf('number', record, 'address');
  // Nothing in the page tells a changed record from a saved one but words.
  const unsaved = record ? {} : { isUnsaved: true };
  return formRecord({ kind, root, hostRecordId: record, hostDebtorId, customer: PARTY, found, sheet: SHEET, tax, ...unsaved });
}

function rows(page: Page): readonly ListRow[] {
  if (detect(page) !== 'list') return [];
  const links = [...page.document.querySelectorAll(CUSTOMERS)].slice(0, 200);
  return links
    .map((anchor) => ({ anchor, name: visibleText(anchor), hostDebtorId: idIn(anchor) }))
    .filter(({ name }) => name !== '');
}

function fillTerm({ document, url }: Page, { days }: { readonly days: number }): Fill | null {
  const at = deskAddress(url);
  const input = at && pageOf(document, at.doctype)?.querySelector(inputOf('payment_terms_template'));
  // Typed text is looked up only while the field has the focus, which it can't have in a tab that is not open.
  if (days < 1 || !input || input.closest('.tab-pane:not(.active), .section-body.hide, .hide-control')) return null;
  const choices = `${PAGE} .frappe-control[data-fieldname="payment_terms_template"] .awesomplete ul:not([hidden]) [role="option"] strong`;
  const wait = { do: 'wait', selector: choices, timeoutMs: 3000 } as const;
  return {
    field: TERM,
    steps: [{ do: 'type', selector: TERM, text: String(days) }, wait, { do: 'pick', selector: choices, days }],
  };
}

// Inputs are filled as properties, which no observer sees.
export const adapter = defineSite({
  id: 'erpnext' as SiteId,
  readyWhen: [`${PAGE} .form-layout`, CUSTOMERS],
  detect,
  read,
  rows,
  fillTerm,
  pollMs: 800,
});
