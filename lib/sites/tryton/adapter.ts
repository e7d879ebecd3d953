import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Fill, type Page, type Selectors } from '../contract';
import { readFields } from '../dom';

// The web client keeps every open tab in the document: only the active pane is what the person looks at. 6.0, 2026-11.
const FORM = '#tabcontent > .tab-pane.active .form';
const TERM = `${FORM} .form-many2one input[name="payment_term"]`;
const CHOICES = `${FORM} .open > input[name="payment_term"] ~ .dropdown-menu > li.completion`;
/** `#database/model/sale.sale/12;name=…`: the name is translated, and a record that was never saved has no id. */
const ROUTE = /^#[^/;]+\/model\/([a-z_.]+)(?:\/(\d+))?(?:;|$)/;

/** Model → what it is to us, and a field that its form has and its list has not. */
const MODELS: Readonly<Record<string, { readonly kind: SightingKind; readonly mark: string }>> = {
  'party.party': { kind: 'debtor', mark: 'input[name="code"]' },
  'sale.sale': { kind: 'quote', mark: 'input[name="party"]' },
  'account.invoice': { kind: 'invoice', mark: 'input[name="party"]' },
};

const PARTY = {
  name: ['input[name="name"]'],
  debtorNumber: ['input[name="code"]'],
  postcode: ['input[name="postal_code"]'],
  city: ['input[name="city"]'],
} satisfies Record<string, Selectors>;
const CUSTOMER = { name: ['input[name="party"]'], vatId: ['input[name="party_tax_identifier"]'] } satisfies Record<
  string,
  Selectors
>;
const DOCUMENT = {
  number: ['input[name="number"]'],
  // The hidden number input holds the plain figure, whatever the language; its twin shows it formatted.
  totalText: ['input[type="number"][name="total_amount"]', 'input[name="total_amount"]'],
  currencyText: ['.form-numeric [name="total_amount"] ~ .symbol', '.symbol:has(~ [name="total_amount"])'],
  taxText: ['input[type="number"][name="tax_amount"]'],
  termText: ['input[name="payment_term"]'],
} satisfies Record<string, Selectors>;

function locate({ document, url }: Page) {
  const route = ROUTE.exec(url.hash);
  const model = MODELS[route?.[1] ?? ''];
  const form = model && document.querySelector(FORM);
  return { model, id: route?.[2], form: form?.querySelector(model?.mark ?? '') ? form : null };
}

function kindOf(form: ParentNode, kind: SightingKind): SightingKind | 'none' {
  const { type, state } = readState(form);
  if (kind === 'invoice') return type === '"in"' ? 'none' : kind;
  return kind === 'quote' && /confirmed|processing|done/.test(state) ? 'order' : kind;
}

function readState(form: ParentNode) {
  const value = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  return { type: value('type'), state: value('state') };
}

function detect(page: Page): PageKind {
  const { model, id, form } = locate(page);
  if (!model) return 'none';
  if (form) return kindOf(form, model.kind);
  return id ? model.kind : 'list';
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
  const sheet = readFields(form, DOCUMENT);
  const document = { ...sheet.text, tax: 'included' as const, isUnsaved: !id };
  return [{ kind, ...record, ...customer.text, document, evidence: { ...customer.evidence, ...sheet.evidence } }];
}

function fillTerm(page: Page, { days }: { readonly days: number }): Fill | null {
  if (days < 1 || !page.document.querySelector(`${TERM}:not([readonly])`)) return null;
  return {
    field: TERM,
    steps: [
      { do: 'type', selector: TERM, text: String(days) },
      { do: 'wait', selector: CHOICES, timeoutMs: 3000 },
      { do: 'pick', selector: `${CHOICES} > a`, days },
    ],
  };
}

// Chosen customers, totals and terms are set as properties, which no observer sees: hence the polling.
export const adapter = defineSite({ id: 'tryton' as SiteId, readyWhen: [FORM], detect, read, fillTerm, pollMs: 400 });
