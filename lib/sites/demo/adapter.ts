import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, SightedDocument, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page, type Selectors } from '../contract';
import { linkedRows, readFields } from '../dom';

const MAIN = 'main[data-page]';
const TERM = `${MAIN} select[data-field="term"]`;
const ROUTE = /^#\/(accounts|quotes|pipeline)(\/[^/]+)?$/;
/** What `data-page` must say before a page of this kind is drawn. */
const DRAWN: Readonly<Partial<Record<PageKind, string>>> = { debtor: 'account', quote: 'quote' };

// 2026-11: first layout.
const DEBTOR = {
  name: ['[data-field="account-name"]'],
  hostDebtorId: ['[data-field="account-id"]'],
  debtorNumber: ['[data-field="debtor-number"]'],
  vatId: ['[data-field="vat-id"]'],
  registrationNumber: ['[data-field="registration-number"]'],
} satisfies Record<string, Selectors>;

const QUOTE = {
  number: ['[data-field="quote-number"]'],
  taxText: ['[data-field="tax"]'],
  termText: ['[data-field="term"]'],
  expiryText: ['[data-field="valid-until"]'],
} satisfies Record<string, Selectors>;

function detect({ url }: Page): PageKind {
  const [, section, record] = ROUTE.exec(url.hash || '#/pipeline') ?? [];
  if (!/^\/crm\/(\w+\.html)?$/.test(url.pathname) || !section) return 'none';
  if (!record) return 'list';
  return section === 'accounts' ? 'debtor' : 'quote';
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const main = page.document.querySelector(MAIN);
  if ((kind !== 'debtor' && kind !== 'quote') || !main || main.getAttribute('data-page') !== DRAWN[kind]) return [];
  const debtor = readFields(main, DEBTOR);
  const quote = kind === 'quote' ? readQuote(main) : null;
  const hostRecordId = main.getAttribute('data-record-id');
  const locale = page.document.documentElement.lang;
  return [
    {
      kind,
      ...debtor.text,
      ...(hostRecordId ? { hostRecordId } : {}),
      ...(locale ? { locale } : {}),
      ...(quote ? { document: quote.document } : {}),
      evidence: { ...debtor.evidence, ...quote?.evidence },
    },
  ];
}

function readQuote(main: Element): { document: SightedDocument; evidence: Readonly<Record<string, string>> } {
  const { text, evidence } = readFields(main, QUOTE);
  const included = readFields(main, { totalText: ['[data-field="total-incl"]'] });
  const excluded = readFields(main, { totalText: ['[data-field="total-excl"]'] });
  const total = included.text.totalText ? included : excluded;
  const tax = included.text.totalText ? 'included' : 'excluded';
  const isUnsaved = !main.getAttribute('data-record-id') || main.querySelector('[data-field="status"].unsaved') !== null;
  return { document: { ...text, ...total.text, tax, isUnsaved }, evidence: { ...evidence, ...total.evidence } };
}

function rows(page: Page) {
  if (detect(page) !== 'list') return [];
  return linkedRows(page.document, 'main[data-page] tr[data-record-id] a[href^="#/accounts/"]', /^#\/accounts\/([^/]+)$/);
}

export const adapter = defineSite({
  id: 'demo' as SiteId,
  readyWhen: [MAIN],
  detect,
  read,
  rows,
  fillTerm: (page, { days }) =>
    page.document.querySelector(TERM) ? { field: TERM, steps: [{ do: 'set', selector: TERM, value: String(days) }] } : null,
});
