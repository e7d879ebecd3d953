import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { linkedRows } from '../dom';
import { formRecord } from '../families/form-record';
import { mergeReadings, readingOf } from '../families/merge-readings';
import { type DolibarrAddress, dolibarrAddress } from './address';
import { heading, linkedCompany } from './banner';
import { isSupplierOnly, readCompany } from './company';
import { readSheet, termOfDays } from './sheet';

// The card in the right part of the page: menus and the search box stand beside it. Server-rendered; 17 to 22.
const CARD = '#id-right > .fiche';
const LIST = `${CARD} table.liste`;
const TERM = `${CARD} select[name="cond_reglement_id"]`;
// Names of companies, not the letters of their nature. Ids come first in the query.
const LINK = `${LIST} a[href*="card.php?socid="]:not([class*="-back"])`;

function detect({ document, url }: Page): PageKind {
  const at = dolibarrAddress(url);
  const card = document.querySelector(CARD);
  if (!at || (at.kind === 'debtor' && at.isNew)) return 'none';
  return card && at.kind === 'debtor' && isSupplierOnly(card) ? 'none' : at.kind;
}

function read(page: Page): readonly Sighting[] {
  const at = dolibarrAddress(page.url);
  const root = page.document.querySelector(CARD);
  if (!at || !root || at.kind === 'list' || detect(page) === 'none') return [];
  return at.kind === 'debtor' ? readCompany(root, page.url, at) : readDocument(root, page.url, at);
}

function readDocument(root: Element, url: URL, { kind, record, isNew }: DolibarrAddress): readonly Sighting[] {
  if (kind === 'list') return [];
  const company = linkedCompany(root);
  const chosen = isNew ? (url.searchParams.get('socid') ?? '') : '';
  const found = mergeReadings(readingOf('name', company?.name, company?.by ?? ''), heading(root, 'number'), readSheet(root));
  const hostDebtorId = company?.id ?? (/^\d+$/.test(chosen) ? chosen : undefined);
  return formRecord({
    kind,
    root,
    hostRecordId: record,
    hostDebtorId,
    customer: {},
    found,
    sheet: {},
    tax: 'included',
    isUnsaved: isNew,
  });
}

export const adapter = defineSite({
  id: 'dolibarr' as SiteId,
  readyWhen: [CARD],
  detect,
  read,
  rows: (page) => (detect(page) === 'list' ? linkedRows(page.document, LINK, /[?&]socid=(\d+)/) : []),
  fillTerm({ document, url }, { days }) {
    const value = dolibarrAddress(url) ? termOfDays(document, days) : null;
    return value ? { field: TERM, steps: [{ do: 'set', selector: TERM, value }] } : null;
  },
});
