import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type ListRow, type Page } from '../contract';
import { fieldValue, visibleText } from '../dom';
import { ledgersmbAddress, sheetKind } from './address';
import { said } from './fields';
import { readCustomer, readSheet } from './record';

// Pages are fetched into one part of the document; until that has settled it still shows the page before. 1.6.33, and 1.10 on by its source.
const SETTLED = ['#maindiv.done-parsing', '#maindiv[data-lsmb-done]'];
// Invoices have it hidden, beside a due date that is not counted anew.
const TERM = '#maindiv input[name="terms"]:not([type="hidden"])';
const NAMES = ['name', 'legal_name', 'entity_name'].map((name) => `#maindiv table.dynatable tbody td.${name}`).join();
const MAX_ROWS = 200;

/** The record that is on screen: the form of a sheet to a customer or a supplier, or the tabs of somebody's own page. */
function shownRecord({ document }: Page): Element | null {
  const main = document.querySelector(SETTLED.join());
  const sheet = main?.querySelector('input[name="oldcustomer"], input[name="oldvendor"]')?.closest('form');
  return sheet ?? main?.querySelector('#contact_tabs') ?? null;
}

/** Another form may be shown than the address says: a button makes an order of a quotation without leaving its address. */
function kindOf(record: Element): PageKind {
  if (record.id === 'contact_tabs') return isOfCustomer(record) ? 'debtor' : 'none';
  if (!record.querySelector('input[name="oldcustomer"]')) return 'none';
  const script = record.getAttribute('action') ?? '';
  if (/\boe\.pl$/.test(script)) return sheetKind(said(record, 'type'));
  return /\b(is|ar)\.pl$/.test(script) && said(record, 'reverse') !== '1' ? 'invoice' : 'none';
}

/** Somebody can be customer and supplier at once: the account that is shown tells. */
function isOfCustomer(tabs: Element): boolean {
  const shown = tabs.querySelector('#credit_form input[name="entity_class"]') ?? tabs.querySelector('input[name="entity_class"]');
  return shown !== null && fieldValue(shown) === '2';
}

function detect(page: Page): PageKind {
  const kind = ledgersmbAddress(page.url);
  const record = kind === 'none' || kind === 'list' ? null : shownRecord(page);
  return record ? kindOf(record) : kind;
}

function read(page: Page): readonly Sighting[] {
  const kind = detect(page);
  const record = shownRecord(page);
  if (!record || kind === 'none' || kind === 'list') return [];
  const company = page.document.querySelector('#company_info');
  return kind === 'debtor' ? readCustomer(record, company) : readSheet(record, kind, company);
}

function rows(page: Page): readonly ListRow[] {
  if (detect(page) !== 'list') return [];
  const cells = [...page.document.querySelectorAll(NAMES)].slice(0, MAX_ROWS);
  return cells.map((cell) => ({ anchor: cell.querySelector('a') ?? cell, name: visibleText(cell) })).filter(({ name }) => name);
}

export const adapter = defineSite({
  id: 'ledgersmb' as SiteId,
  readyWhen: SETTLED,
  detect,
  read,
  rows,
  fillTerm: (page, { days }) =>
    days > 0 && /quote|order/.test(detect(page)) && page.document.querySelector(TERM)
      ? { field: TERM, steps: [{ do: 'set', selector: TERM, value: String(days) }] }
      : null,
});
