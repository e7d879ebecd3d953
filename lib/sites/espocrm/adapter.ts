import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { linkedRows } from '../dom';
import { formRecord } from '../families/form-record';
import { ACCOUNT, CONTACT, linkedAccount, SHEET } from './fields';

// Quick views and pickers are dialogs outside of the main part, and related records are lists below. 6 to 9.
const MAIN = '#main';
const RECORD = '#main > .record > [data-scope]';
const LINKS = '#main :is(.list-row, .list-kanban .item) a[href^="#Account/view/"]';
const ROUTE = /^#(\w+)(?:\/(view|edit|create|list)(?:\/([\w-]+))?(?:[/?].*)?)?$/;
const KINDS: Record<string, SightingKind> = {
  Account: 'debtor',
  Contact: 'debtor',
  Opportunity: 'quote',
  Quote: 'quote',
  SalesOrder: 'order',
  Invoice: 'invoice',
};

function locate({ document, url }: Page) {
  const [, scope = '', view, id] = ROUTE.exec(url.hash) ?? [];
  const kind = KINDS[scope];
  const isList = !view || view === 'list';
  const record = document.querySelector(RECORD);
  // What is drawn is still the record before this one.
  const isDrawn = record?.getAttribute('data-scope') === scope;
  return { scope, kind, isList, id: view === 'create' ? undefined : id, root: isDrawn ? document.querySelector(MAIN) : null };
}

function detect(page: Page): PageKind {
  const { kind, isList, id } = locate(page);
  if (!kind) return 'none';
  return isList ? 'list' : kind === 'debtor' && !id ? 'none' : kind;
}

function read(page: Page): readonly Sighting[] {
  const { scope, kind, isList, id, root } = locate(page);
  if (!root || !kind || isList || detect(page) === 'none') return [];
  if (scope === 'Account') return formRecord({ kind, root, hostRecordId: id, hostDebtorId: id, customer: ACCOUNT });
  const { id: hostDebtorId, reading: found } = linkedAccount(root);
  if (kind === 'debtor') {
    // A contact: the debtor is its company.
    return hostDebtorId ? formRecord({ kind, root, hostRecordId: id, hostDebtorId, customer: CONTACT, found }) : [];
  }
  const tax =
    scope === 'Opportunity' ? 'unknown' : root.querySelector('.field[data-name="grandTotalAmount"]') ? 'included' : 'excluded';
  const isUnsaved = !id || root.querySelector('.middle .main-element') !== null;
  return formRecord({ kind, root, hostRecordId: id, hostDebtorId, customer: {}, found, sheet: SHEET, tax, isUnsaved });
}

export const adapter = defineSite({
  id: 'espocrm' as SiteId,
  readyWhen: [RECORD, LINKS],
  detect,
  read,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, LINKS, /^#Account\/view\/([\w-]+)$/) : []),
  // Linked records and amounts that are worked out are set as properties.
  pollMs: 800,
});
