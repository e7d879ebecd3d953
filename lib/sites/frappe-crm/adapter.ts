import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { labelledRecord } from '../families/labelled-record';

// The fields beside a record have no hooks but their labels; dialogs are drawn outside of the application's element. 1.x.
const FIELDS = '#app .sections';
const ROUTE = /^\/crm\/(organizations|deals)(?:\/([^/]+))?\/?$/;

function locate({ url }: Page): { readonly kind: PageKind; readonly record: string } {
  const [, section, id = ''] = ROUTE.exec(url.pathname) ?? [];
  // `/crm/deals/view/kanban` has a segment more, and is no address of a record.
  const isList = id === '' || id === 'view';
  if (!section) return { kind: /^\/crm\/(?:organizations|deals)\/view\//.test(url.pathname) ? 'list' : 'none', record: '' };
  return { kind: isList ? 'list' : section === 'deals' ? 'quote' : 'debtor', record: isList ? '' : decoded(id) };
}

function read(page: Page): readonly Sighting[] {
  const { kind, record } = locate(page);
  const root = page.document.querySelector(FIELDS);
  if (!root || (kind !== 'debtor' && kind !== 'quote')) return [];
  // An organization is named by its name.
  const isDebtor = kind === 'debtor';
  const named = isDebtor ? { linkedName: { text: record, by: 'address' } } : { isUnsaved: false };
  const hostDebtorId = isDebtor ? record : undefined;
  const sighting = labelledRecord({ kind, root, hostRecordId: record, hostDebtorId, totalIs: 'unknown', ...named });
  return sighting?.name ? [sighting] : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return text.slice(0, 200);
  }
}

// Inputs are filled as properties, which no observer sees.
export const adapter = defineSite({
  id: 'frappe-crm' as SiteId,
  readyWhen: [FIELDS],
  detect: (page) => locate(page).kind,
  read,
  pollMs: 1000,
});
