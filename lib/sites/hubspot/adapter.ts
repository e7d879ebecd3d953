import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page, type Selectors } from '../contract';
import { linkedRows } from '../dom';
import { hookedRecord } from '../families/hooked-record';
import { type LinkedRecord, linkedRecord } from '../families/linked-record';
import { MAIN, PROPERTIES } from './properties';

// 2026-11, from addresses and test hooks that other programs rely on; the type ids of quotes, orders and invoices are recalled.
const KINDS: Readonly<Partial<Record<string, SightingKind>>> = {
  '0-1': 'debtor',
  '0-2': 'debtor',
  '0-3': 'quote',
  '0-14': 'quote',
  '0-123': 'order',
  '0-53': 'invoice',
  contact: 'debtor',
  company: 'debtor',
  deal: 'quote',
  details: 'quote',
};
const RECORD = /^(?:https:\/\/[^/]+)?\/(?:contacts\/\d+\/(?:record\/)?|quotes\/\d+\/)(0-\d+|company|contact|deal|details)\/(\d+)/;
const LIST = /^\/contacts\/\d+\/objects\/(0-\d+)(?:\/|$)/;
const COMPANY = /\/(?:record\/0-2|company)\/(\d+)/;
/** A record that was opened over a list, or over another record: that is what the person looks at. */
const PREVIEW = '[data-crm-location="CRM_OBJECT_PREVIEW"]';
const COMPANY_LINKS: Selectors = [
  '[data-selenium-test="company-chicklet-title-link"]',
  '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td:first-child a',
  '[id="card-wrapper-ASSOCIATION_TABLE/0-2"] a',
];

interface Located {
  readonly kind: PageKind;
  readonly root: ParentNode;
  readonly id?: string | undefined;
  readonly isPerson?: boolean;
  /** The company that the record belongs to; a company's own page links to others, which are not meant. */
  readonly company?: LinkedRecord | null;
}

function locate({ document, url }: Page): Located {
  const preview = document.querySelector(PREVIEW);
  const root = preview ?? document;
  // The panel's first link leads to the record itself: the address stays that of the list.
  const address = preview ? preview.querySelector('a[href*="/record/0-"]')?.getAttribute('href') : url.pathname;
  const [, type = '', id] = RECORD.exec((/^\/(contacts|quotes)\/\d+\//.test(url.pathname) && address) || '') ?? [];
  if (type === '') return { kind: KINDS[LIST.exec(url.pathname)?.[1] ?? ''] ? 'list' : 'none', root };
  const kind = KINDS[type] ?? 'none';
  if (type === '0-2' || type === 'company') return { kind, root, id };
  const company = linkedRecord(root, COMPANY_LINKS, COMPANY);
  const isPerson = kind === 'debtor';
  // A person is a customer by their company alone.
  return { kind: isPerson && !company ? 'none' : kind, root, id, isPerson, company };
}

function read(page: Page): readonly Sighting[] {
  const { kind, root, id, isPerson, company } = locate(page);
  if (kind === 'none' || kind === 'list') return [];
  const own = isPerson ? PROPERTIES.person : PROPERTIES.company;
  const sighting = hookedRecord({
    kind,
    root,
    locale: page.document.documentElement.lang,
    hostRecordId: id,
    customer: kind === 'debtor' && !isPerson && id ? { id, by: '' } : (company ?? null),
    fields: kind === 'debtor' ? own : PROPERTIES.document,
    totals: PROPERTIES.totals,
  });
  return sighting ? [sighting] : [];
}

export const adapter = defineSite({
  id: 'hubspot' as SiteId,
  readyWhen: [MAIN, PREVIEW, 'td a[href*="/record/0-"]'],
  detect: (page) => locate(page).kind,
  read,
  rows: (page) => (locate(page).kind === 'list' ? linkedRows(page.document, 'td a[href*="/record/0-2/"]', COMPANY) : []),
});
