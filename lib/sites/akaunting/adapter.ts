import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type ListRow, type Page } from '../contract';
import { visibleText } from '../dom';
import { labelledRecord } from '../families/labelled-record';
import { readInvoice } from './invoice';

// 3.1, 2026-11, from its source: the company's number comes first in the address. Core has no quotes. Fields by labels.
const ADDRESS = /^(?:\/[\w-]+)*?\/\d+\/sales\/(customers|invoices)(?:\/(?:(\d+)(?:\/edit)?|(create)))?\/?$/;
const BODY = '#main-body';
// A line leads to its record by an attribute; what links stand in it open over the line, or are what can be done with it.
const LINE = `${BODY} tr[href*="/sales/"]`;
const CUSTOMER = /\/sales\/customers\/(\d+)$/;

function locate({ url }: Page) {
  const [, section, record, isNew] = ADDRESS.exec(url.pathname) ?? [];
  const kind: PageKind = !section ? 'none' : !record && !isNew ? 'list' : section === 'invoices' ? 'invoice' : 'debtor';
  return { kind: kind === 'debtor' && isNew ? 'none' : kind, record } as const;
}

function read(page: Page): readonly Sighting[] {
  const { kind, record: hostRecordId } = locate(page);
  const root = page.document.querySelector(BODY);
  if (!root || kind === 'none' || kind === 'list') return [];
  // On the form of a customer the heading says that one is changed.
  const hooks = { name: ['input[name="name"]', 'h1'] };
  const sighting =
    kind === 'invoice'
      ? readInvoice(root, hostRecordId)
      : labelledRecord({ kind: 'debtor', root, hostRecordId, hostDebtorId: hostRecordId, hooks });
  return sighting?.name ? [sighting] : [];
}

function rows(page: Page): readonly ListRow[] {
  if (locate(page).kind !== 'list') return [];
  return [...page.document.querySelectorAll(LINE)].slice(0, 200).flatMap((line) => {
    const own = CUSTOMER.exec(line.getAttribute('href') ?? '')?.[1];
    // The customer of an invoice is linked in what opens over its number; the name in the line stands above that.
    const link = own ? null : line.querySelector('td a[href*="/sales/customers/"]');
    const hostDebtorId = own ?? CUSTOMER.exec(link?.getAttribute('href') ?? '')?.[1];
    const shown = [...(link?.closest('td') ?? line).querySelectorAll('div')].find((each) => visibleText(each) !== '');
    const anchor = shown?.querySelector('div') ?? shown;
    return anchor && hostDebtorId ? [{ anchor, name: visibleText(anchor), hostDebtorId }] : [];
  });
}

export const adapter = defineSite({
  id: 'akaunting' as SiteId,
  readyWhen: [BODY],
  detect: (page) => locate(page).kind,
  read,
  rows,
});
