import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Fill, type Page, type Selectors } from '../contract';
import { linkedRows } from '../dom';
import { hookedRecord } from '../families/hooked-record';
import { linkedRecord } from '../families/linked-record';
import { addressOf } from './address';
import { LAYOUT } from './layout-fields';

const ACCOUNT = /\/(001[a-zA-Z0-9]{12})/;
/** The host keeps the views of earlier records in the page: only the active one is what the person looks at. Winter '27, from other programs. */
const VIEWS: Selectors = [
  'section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost',
  'div.windowViewMode-normal.active',
  'div.windowViewMode-maximized.active',
];
const NEW_RECORD = 'records-modal-lwc-detail-panel-wrapper';
const CHOICE = `${LAYOUT.termBox} button[role="combobox"]:not([disabled])`;

/** What selects the part of the page that shows the record; null while none is in front. */
function viewOf({ document, url }: Page): string | null {
  const views = [...(addressOf(url).id ? [] : [NEW_RECORD]), ...VIEWS];
  const active = views.find((view) => document.querySelector(view));
  return active ?? (document.querySelector('[class*="windowViewMode-"]') ? null : 'body');
}

function locate(page: Page) {
  const address = addressOf(page.url);
  const view = viewOf(page);
  const root = view === null ? null : page.document.querySelector(view);
  const links = address.isPerson || address.kind !== 'debtor';
  return { ...address, view, root, account: links && root ? linkedRecord(root, LAYOUT.accountLinks, ACCOUNT) : null };
}

function detect(page: Page): PageKind {
  const { kind, isPerson, account } = locate(page);
  return isPerson && !account ? 'none' : kind;
}

function read(page: Page): readonly Sighting[] {
  const { kind, isPerson, id, root, account } = locate(page);
  if (kind === 'none' || kind === 'list' || !root || (isPerson && !account)) return [];
  const party = isPerson ? LAYOUT.person : LAYOUT.account;
  const sighting = hookedRecord({
    kind,
    root,
    locale: page.document.documentElement.lang,
    hostRecordId: id,
    customer: kind === 'debtor' && !isPerson && id ? { id, by: '' } : account,
    fields: kind === 'debtor' ? party : LAYOUT.document,
    totals: LAYOUT.totals,
    // The button to save stands there only while a field is being edited.
    isUnsaved: !id || root.querySelector('button[name="SaveEdit"]') !== null,
  });
  return sighting ? [sighting] : [];
}

function fillTerm(page: Page, { days }: { readonly days: number }): Fill | null {
  const { kind, view } = locate(page);
  const field = `${view} ${CHOICE}`;
  if (kind === 'none' || kind === 'list' || kind === 'debtor' || days < 1 || !page.document.querySelector(field)) return null;
  const choices = `${view} ${LAYOUT.termBox} [role="option"]`;
  const wait = { do: 'wait', selector: choices, timeoutMs: 2000 } as const;
  return { field, steps: [{ do: 'open', selector: field }, wait, { do: 'pick', selector: choices, days }] };
}

function rows(page: Page) {
  const { kind, root } = locate(page);
  return kind === 'list' && root ? linkedRows(root, 'th a[href*="/001"], td a[href*="/001"]', ACCOUNT) : [];
}

const readyWhen = [...VIEWS, NEW_RECORD, 'records-highlights2'];
export const adapter = defineSite({ id: 'salesforce' as SiteId, readyWhen, detect, read, fillTerm, rows });
