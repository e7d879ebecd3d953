import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, SightedDocument, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page, type Selectors } from '../contract';
import { readFields } from '../dom';

const MAIN = 'main[data-page]';
const TERM = `${MAIN} select[data-field="term"]`;
const KINDS: Readonly<Record<string, PageKind>> = { account: 'debtor', quote: 'quote', pipeline: 'list', accounts: 'list' };

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

const mainOf = (page: Page) => page.document.querySelector<HTMLElement>(MAIN);

function detect(page: Page): PageKind {
  if (!page.url.pathname.startsWith('/crm/')) return 'none';
  return KINDS[mainOf(page)?.dataset.page ?? ''] ?? 'none';
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const main = mainOf(page);
  if (!main || (kind !== 'debtor' && kind !== 'quote')) return [];
  const debtor = readFields(main, DEBTOR);
  const quote = kind === 'quote' ? readQuote(main) : null;
  const hostRecordId = main.dataset.recordId;
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

function readQuote(main: HTMLElement): { document: SightedDocument; evidence: Readonly<Record<string, string>> } {
  const { text, evidence } = readFields(main, QUOTE);
  const included = readFields(main, { totalText: ['[data-field="total-incl"]'] });
  const excluded = readFields(main, { totalText: ['[data-field="total-excl"]'] });
  const total = included.text.totalText ? included : excluded;
  const tax = included.text.totalText ? 'included' : 'excluded';
  const isUnsaved = !main.dataset.recordId || main.querySelector('[data-field="status"].unsaved') !== null;
  return { document: { ...text, ...total.text, tax, isUnsaved }, evidence: { ...evidence, ...total.evidence } };
}

export const adapter = defineSite({
  id: 'demo' as SiteId,
  readyWhen: [MAIN],
  detect,
  read,
  fillTerm: (page, { days }) =>
    page.document.querySelector(TERM) ? { field: TERM, steps: [{ do: 'set', selector: TERM, value: String(days) }] } : null,
});
