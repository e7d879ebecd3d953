import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { linkedRows } from '../dom';
import { hookedRecord } from '../families/hooked-record';
import { linkedRecord } from '../families/linked-record';
import { withDrawnCurrency } from './drawn-currency';
import { FIELDS, PANEL, TITLE } from './record-fields';

// 2.x, from its source: addresses hold the object's own name; the label of a field has an id of record and field, its value stands beside it.
const KINDS: Readonly<Partial<Record<string, SightingKind>>> = {
  company: 'debtor',
  person: 'debtor',
  opportunity: 'quote',
  quote: 'quote',
  order: 'order',
  salesOrder: 'order',
  invoice: 'invoice',
};
const RECORD = /^\/object\/(\w+)\/([0-9a-f-]{36})(?:\/|$)/;
const LIST = /^\/objects\/(?:companies|people|opportunities|quotes|orders|salesOrders|invoices)(?:\/|$)/;
const COMPANY = /\/object\/company\/([0-9a-f-]{36})/;
const LABEL = /^label-(?:.*-)?([0-9a-f]{8}-[0-9a-f-]{27})-\w+$/;

function locate({ document, url }: Page) {
  const panel = LIST.test(url.pathname) ? document.querySelector(PANEL) : null;
  const label = panel?.querySelector('[id^="label-"]');
  if (panel && label) return { object: objectIn(panel), id: LABEL.exec(label.id)?.[1], root: panel };
  const [, object, id] = RECORD.exec(url.pathname) ?? [];
  return { object, id, root: document.body };
}

/** The panel says nowhere what it shows; the fields that only these objects have do. */
function objectIn(panel: Element): string | undefined {
  if (panel.querySelector('[id^="label-"][id$="-domainName"]')) return 'company';
  return panel.querySelector('[id^="label-"][id$="-stage"]') ? 'opportunity' : undefined;
}

function detect(page: Page): PageKind {
  const { object = '', root } = locate(page);
  // A person is a customer by their company alone.
  if (object === 'person' && !linkedRecord(root, FIELDS.companyLinks, COMPANY)) return 'none';
  return KINDS[object] ?? (LIST.test(page.url.pathname) ? 'list' : 'none');
}

function read(page: Page): readonly Sighting[] {
  const { object, id, root } = locate(page);
  const kind = detect(page);
  if (kind === 'none' || kind === 'list' || !root) return [];
  const sighting = hookedRecord({
    kind,
    root,
    locale: page.document.documentElement.lang,
    hostRecordId: id,
    customer: object === 'company' ? { ...(id ? { id } : {}), by: '' } : linkedRecord(root, FIELDS.companyLinks, COMPANY),
    fields: kind !== 'debtor' ? FIELDS.document : object === 'person' ? FIELDS.person : FIELDS.company,
    totals: FIELDS.totals,
  });
  return sighting ? [withDrawnCurrency(sighting, root)] : [];
}

export const adapter = defineSite({
  id: 'twenty' as SiteId,
  readyWhen: [TITLE, PANEL],
  detect,
  read,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, FIELDS.chip, COMPANY) : []),
});
