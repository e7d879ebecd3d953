import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { linkedRows } from '../dom';
import { hookedRecord } from '../families/hooked-record';
import { linkedRecord } from '../families/linked-record';
import { COLUMNS } from './columns';
import { termFill, termOf } from './term-field';

// 2026-11, from addresses that other programs rely on: modules keep these names in every language and whatever the tenant calls them.
const KINDS: Readonly<Partial<Record<string, SightingKind>>> = {
  Accounts: 'debtor',
  Contacts: 'debtor',
  Potentials: 'quote',
  Deals: 'quote',
  Quotes: 'quote',
  SalesOrders: 'order',
  Invoices: 'invoice',
};
const ADDRESS = /\/crm\/(?:org\d+\/)?tab\/(\w+)(?:\/(?:(\d{6,})(?:\/(?:edit|clone))?|(create)|.*))?\/?$/;
const ACCOUNT = /\/tab\/Accounts\/(\d+)/;
const READY = ['[data-zcqa^="value_"]', '[id^="value_"]', '[id^="subvalue_"]', 'input[id^="Crm_"]', 'a[href*="/tab/Accounts/"]'];

function locate({ document, url }: Page) {
  const [, module = '', id, create] = ADDRESS.exec(url.pathname) ?? [];
  const kind = KINDS[module];
  const isPerson = module === 'Contacts';
  const account = kind && module !== 'Accounts' ? linkedRecord(document, COLUMNS.accountLinks, ACCOUNT) : null;
  return { kind, id, isRecord: id !== undefined || create !== undefined, isPerson, account };
}

function detect(page: Page): PageKind {
  const { kind, isRecord, isPerson, account } = locate(page);
  if (!kind) return 'none';
  if (!isRecord) return 'list';
  // A person is a customer by their account alone.
  return isPerson && !account ? 'none' : kind;
}

function read(page: Page): readonly Sighting[] {
  const { id, isPerson, account } = locate(page);
  const kind = detect(page);
  if (kind === 'none' || kind === 'list') return [];
  const { document } = page;
  const isAccount = kind === 'debtor' && !isPerson;
  const party = isPerson ? COLUMNS.person : COLUMNS.account;
  const term = kind === 'debtor' ? null : termOf(document);
  const sighting = hookedRecord({
    kind,
    root: document,
    locale: document.documentElement.lang,
    hostRecordId: id,
    customer: isAccount && id ? { id, by: '' } : account,
    fields: kind === 'debtor' ? party : { ...COLUMNS.document, ...(term ? { termText: [term.selector] } : {}) },
    totals: COLUMNS.totals,
    isUnsaved: id === undefined,
  });
  return sighting ? [sighting] : [];
}

export const adapter = defineSite({
  id: 'zoho-crm' as SiteId,
  readyWhen: READY,
  detect,
  read,
  rows: (page) =>
    detect(page) === 'list'
      ? linkedRows(page.document, ':is(td, lyte-td, [role="gridcell"]) a[href*="/tab/Accounts/"]', ACCOUNT)
      : [],
  fillTerm: (page, { days }) => (['quote', 'order', 'invoice'].includes(detect(page)) ? termFill(page.document, days) : null),
});
