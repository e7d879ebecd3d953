import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Fill, type Page } from '../contract';
import { readFields } from '../dom';

// The web client keeps every open tab in the document: only the active pane is what the person looks at. 6.0, 2026-11.
const FORM = '#tabcontent > .tab-pane.active .form';
const TERM = `${FORM} .form-many2one input[name="payment_term"]`;
const CHOICES = `${FORM} .open > input[name="payment_term"] ~ .dropdown-menu > li.completion`;
/** `#database/model/sale.sale/12;name=…`: the name is translated, and a record that was never saved has no id. */
const ROUTE = /^#[^/;]+\/model\/(party\.party|sale\.sale|account\.invoice)(?:\/(\d+))?(?:;|$)/;
const KINDS: Record<string, SightingKind> = { 'party.party': 'debtor', 'sale.sale': 'quote', 'account.invoice': 'invoice' };
// A field that the form of a model has and its list has not.
const markOf = (kind: SightingKind) => (kind === 'debtor' ? 'input[name="code"]' : 'input[name="party"]');

const PARTY = {
  name: ['input[name="name"]'],
  debtorNumber: ['input[name="code"]'],
  postcode: ['input[name="postal_code"]'],
  city: ['input[name="city"]'],
};
/** A chosen record has an icon to open it; what is merely being typed has none. */
const chosen = (name: string) => [`.input-icon-primary > input[name="${name}"]`];
const CUSTOMER = { name: chosen('party'), vatId: chosen('party_tax_identifier') };
const SHEET = {
  number: ['input[name="number"]'],
  // The hidden number input holds the plain figure, whatever the language; its twin shows it formatted.
  totalText: ['input[type="number"][name="total_amount"]', 'input[name="total_amount"]'],
  taxText: ['input[type="number"][name="tax_amount"]'],
  termText: chosen('payment_term'),
};
const SYMBOL = { currencyText: ['.symbol-start', '.symbol-end'] };

function locate({ document, url }: Page) {
  const [, model = '', id] = ROUTE.exec(url.hash) ?? [];
  const kind = KINDS[model];
  const form = document.querySelector(FORM);
  return { kind, id, form: kind && form?.querySelector(markOf(kind)) ? form : null };
}

/** A confirmed sale is an order; a supplier's invoice is none of ours. The values are Tryton's own words, in quotes. */
function kindOf(form: ParentNode, kind: SightingKind): SightingKind | 'none' {
  const selected = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  if (kind === 'invoice') return selected('type') === '"in"' ? 'none' : kind;
  return kind === 'quote' && /confirmed|processing|done/.test(selected('state')) ? 'order' : kind;
}

function detect(page: Page): PageKind {
  const { kind, id, form } = locate(page);
  if (kind && form) return kindOf(form, kind);
  return kind ? (id ? kind : 'list') : 'none';
}

function read(page: Page): readonly Sighting[] {
  const { id, form } = locate(page);
  const kind = detect(page);
  if (!form || kind === 'none' || kind === 'list') return [];
  const record = id ? { hostRecordId: id } : {};
  if (kind === 'debtor') {
    const { text, evidence } = readFields(form, PARTY);
    return text.name ? [{ kind, ...record, ...(id ? { hostDebtorId: id } : {}), ...text, evidence }] : [];
  }
  const customer = readFields(form, CUSTOMER);
  const sheet = readFields(form, SHEET);
  const symbol = readFields(form.querySelector('[name="total_amount"]')?.parentElement ?? form, SYMBOL);
  const document = { ...sheet.text, ...symbol.text, tax: 'included' as const, isUnsaved: !id };
  return [
    { kind, ...record, ...customer.text, document, evidence: { ...customer.evidence, ...sheet.evidence, ...symbol.evidence } },
  ];
}

function fillTerm(page: Page, { days }: { readonly days: number }): Fill | null {
  if (days < 1 || !page.document.querySelector(`${TERM}:not([readonly])`)) return null;
  const wait = { do: 'wait', selector: CHOICES, timeoutMs: 3000 } as const;
  const pick = { do: 'pick', selector: `${CHOICES} > a`, days } as const;
  return { field: TERM, steps: [{ do: 'type', selector: TERM, text: String(days) }, wait, pick] };
}

// Chosen customers, totals and terms are set as properties, which no observer sees: hence the polling.
export const adapter = defineSite({ id: 'tryton' as SiteId, readyWhen: [FORM], detect, read, fillTerm, pollMs: 400 });
