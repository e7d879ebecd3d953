import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Fill, type Page } from '../contract';
import { linkedRows } from '../dom';
import { hookedRecord } from '../families/hooked-record';
import { linkedRecord } from '../families/linked-record';
import { COLUMNS } from './columns';
import { termFill } from './term-fill';

// 2026-11, from addresses that other programs rely on: the table by its schema name, and the row's id, which a new one has not.
const KINDS: Readonly<Partial<Record<string, SightingKind>>> = {
  account: 'debtor',
  contact: 'debtor',
  opportunity: 'quote',
  quote: 'quote',
  salesorder: 'order',
  invoice: 'invoice',
};
const FORM = '[data-id="editFormRoot"]';
const ACCOUNT = /^(?=.*[?&]etn=account(?:&|$)).*[?&]id=(?:%7b|\{)?([0-9a-f-]{36})/i;
const ACCOUNT_LINKS = ['customerid', 'parentaccountid', 'parentcustomerid'].map(
  (column) => `[data-id*="LookupResultsDropdown_${column}_"] a, a[data-id*="LookupResultsDropdown_${column}_"]`,
);

function locate({ document, url }: Page) {
  const query = new URLSearchParams(url.search);
  const table = query.get('etn') ?? '';
  const kind = url.pathname.endsWith('/main.aspx') ? KINDS[table] : undefined;
  const id = query.get('id')?.replace(/[{}]/g, '').toLowerCase();
  const pagetype = query.get('pagetype');
  // Sessions that are not in front keep their form in the page.
  const root = [...document.querySelectorAll(FORM)].find((form) => !form.closest('[aria-hidden="true"], [hidden]')) ?? null;
  return { kind, pagetype, id, root, isPerson: table === 'contact' };
}

function detect(page: Page): PageKind {
  const { kind, pagetype, root, isPerson } = locate(page);
  if (!kind) return 'none';
  if (pagetype === 'entitylist') return 'list';
  // A person is a customer by their company alone.
  return pagetype !== 'entityrecord' || (isPerson && !root?.querySelector(COLUMNS.person.name.join())) ? 'none' : kind;
}

function read(page: Page): readonly Sighting[] {
  const { id, root, isPerson } = locate(page);
  const kind = detect(page);
  if (kind === 'none' || kind === 'list' || !root) return [];
  const linked = linkedRecord(root, ACCOUNT_LINKS, ACCOUNT);
  const company = linked && { ...linked, id: linked.id.toLowerCase() };
  const self = id ? { id, by: '' } : null;
  const party = isPerson ? COLUMNS.person : COLUMNS.account;
  const sighting = hookedRecord({
    kind,
    root,
    locale: page.document.documentElement.lang,
    hostRecordId: id,
    customer: kind === 'debtor' && !isPerson ? self : company,
    fields: kind === 'debtor' ? party : COLUMNS.document,
    totals: COLUMNS.totals,
    isUnsaved: id === undefined,
  });
  return sighting ? [sighting] : [];
}

function fillTerm(page: Page, { days }: { readonly days: number }): Fill | null {
  const { kind, root } = locate(page);
  return root && kind && kind !== 'debtor' && days > 0 ? termFill(root, FORM, days) : null;
}

const CELL_LINKS = '[role="gridcell"] a[href*="etn=account"]';
export const adapter = defineSite({
  id: 'dynamics-sales' as SiteId,
  readyWhen: [FORM, '[role="gridcell"]'],
  detect,
  read,
  fillTerm,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, CELL_LINKS, ACCOUNT) : []),
});
