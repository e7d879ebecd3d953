import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Fill, type Page } from '../contract';
import { linkedRows, visibleText } from '../dom';
import { formRecord } from '../families/form-record';
import { suiteAddress } from './address';
import { accountOf, classicField, linkedAccount, modernField, sheetOf } from './fields';

// Lists of related records stand below these, and have cells of the same names. 7.10 to 7.14, 8.0 to 8.8.
const CLASSIC = 'form#EditView, .detail-view, .detail.view';
const MODERN = 'scrm-record-container, scrm-record, .record-view';
const LINKS = ':is(table.list, scrm-list-container, scrm-table) :is(a[href*="module=Accounts"], a[href*="/accounts/record/"])';
const RECORD = /(?:\/accounts\/record\/|record=)([\w-]+)/;
const TERM = 'form#EditView [field="term"] select';

function detect({ url }: Page): PageKind {
  const at = suiteAddress(url);
  if (!at) return 'none';
  return at.isList ? 'list' : at.kind === 'debtor' && !at.record ? 'none' : at.kind;
}

function read(page: Page): readonly Sighting[] {
  const at = suiteAddress(page.url);
  const root = at && page.document.querySelector(at.isClassic ? CLASSIC : MODERN);
  if (!at || !root || detect(page) !== at.kind) return [];
  const { module, kind, record: hostRecordId } = at;
  const field = at.isClassic ? classicField : modernField;
  const account = accountOf(field);
  if (module === 'accounts') return formRecord({ kind, root, hostRecordId, hostDebtorId: hostRecordId, customer: account });
  const { id: hostDebtorId, reading: found } = linkedAccount(root);
  if (kind === 'debtor') {
    // A contact: the debtor is its account.
    return hostDebtorId ? formRecord({ kind, root, hostRecordId, hostDebtorId, customer: { email: account.email }, found }) : [];
  }
  const tax = module === 'opportunities' ? 'unknown' : 'included';
  return formRecord({
    kind,
    root,
    hostRecordId,
    hostDebtorId,
    customer: {},
    found,
    sheet: sheetOf(field),
    tax,
    isUnsaved: at.isEdit,
  });
}

/** The value of the choice that is a number of days, with a word before or after it at most. */
function termOfDays(document: Document, days: number): string | undefined {
  const options = [...(document.querySelector<HTMLSelectElement>(TERM)?.options ?? [])];
  const daysOf = (text: string) => /^(?:\p{L}+\s+)?(\d+)(?:\s+\p{L}+)?$/u.exec(text)?.[1];
  return options.find((option) => daysOf(visibleText(option)) === String(days))?.value;
}

function fillTerm({ document, url }: Page, { days }: { readonly days: number }): Fill | null {
  const value = suiteAddress(url)?.isEdit ? termOfDays(document, days) : undefined;
  return value ? { field: TERM, steps: [{ do: 'set', selector: TERM, value }] } : null;
}

export const adapter = defineSite({
  id: 'suitecrm' as SiteId,
  readyWhen: [...CLASSIC.split(', '), ...MODERN.split(', '), LINKS],
  detect,
  read,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, LINKS, RECORD) : []),
  fillTerm,
  // Totals are worked out in the page and set as properties.
  pollMs: 800,
});
