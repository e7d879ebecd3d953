import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { linkedRows } from '../dom';
import { labelledRecord } from '../families/labelled-record';
import { linkedRecord } from '../families/linked-record';

// 2026-11, from addresses that other programs rely on; class names are hashes, so fields are found by their labels.
const RECORD = /^(?:https:\/\/[^/]+)?\/(deal|organization|person|leads\/inbox)s?\/([\w-]+)/;
const LIST = /^\/(?:organizations|deals|pipeline|persons|leads)(?:\/(?:list|user|filter|inbox)\b.*|\/?)$/;
const ORGANIZATION = /\/organization\/(\d+)(?:[/?#]|$)/;
const ORGANIZATION_LINKS = ['a[href*="/organization/"]'];
const CELL_LINKS = ':is(td, [role="gridcell"]) a[href*="/organization/"]';
/** The link out of a record that was opened over a list: that is what the person looks at. */
const OPENED = 'a[data-test="nav-button"][href]';
const DRAWER = '[data-test*="drawer" i], [data-test*="preview" i], [role="dialog"], [aria-modal="true"]';
const TITLE = '[data-testid="header-title"]';
const READY = [TITLE, DRAWER, 'main'];

function locate({ document, url }: Page) {
  const isOurs = LIST.test(url.pathname) || RECORD.test(url.pathname);
  const opened = isOurs ? document.querySelector(OPENED) : null;
  const root = (opened ? opened.closest(DRAWER) : null) ?? document.querySelector('main') ?? document.body;
  const [, type, id = ''] = RECORD.exec(opened?.getAttribute('href') ?? url.pathname) ?? [];
  const isRecord = type !== undefined && (/^\d+$/.test(id) || /^[0-9a-f-]{36}$/.test(id));
  return { type: isRecord ? type : undefined, id, root };
}

function detect(page: Page): PageKind {
  const { type, root } = locate(page);
  if (type === 'organization') return 'debtor';
  // A person is a customer by their organisation alone.
  if (type === 'person') return linkedRecord(root, ORGANIZATION_LINKS, ORGANIZATION) ? 'debtor' : 'none';
  if (type) return 'quote';
  return LIST.test(page.url.pathname) ? 'list' : 'none';
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const { type, id, root } = locate(page);
  if (kind === 'none' || kind === 'list' || !root) return [];
  const isOwn = type === 'organization';
  const linked = isOwn ? null : linkedRecord(root, ORGANIZATION_LINKS, ORGANIZATION);
  const sighting = labelledRecord({
    kind,
    root,
    hostRecordId: id,
    hostDebtorId: isOwn ? id : linked?.id,
    linkedName: linked ? { text: linked.name, by: linked.by } : undefined,
    hooks: isOwn ? { name: [`${TITLE} input`, TITLE, 'h1'] } : { totalExcluded: ['[data-testid="deal-value"]'] },
    // "Name" is the deal's or the person's own.
    notByLabel: isOwn ? [] : ['name', 'number'],
  });
  return sighting && (sighting.name || sighting.document?.totalText) ? [sighting] : [];
}

export const adapter = defineSite({
  id: 'pipedrive' as SiteId,
  readyWhen: READY,
  detect,
  read,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, CELL_LINKS, ORGANIZATION) : []),
});
