import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';
import { defineSite, type Page } from '../contract';
import { hookedRecord } from '../families/hooked-record';
import { customerOfBookmark } from './bookmark';
import { box, CONTROLS } from './controls';

// The client runs in a frame of the same host, whose own address does not follow: the page around it knows the address, the frame the fields.
const PAGES: Readonly<Partial<Record<string, Exclude<PageKind, 'none'>>>> = {
  21: 'debtor',
  41: 'quote',
  42: 'order',
  43: 'invoice',
  132: 'invoice',
  22: 'list',
  143: 'list',
  9300: 'list',
  9301: 'list',
  9305: 'list',
};
const CLIENT = '.designer-client-frame';
const ANY_CONTROL = '[controlname]';
/** Pages open over each other and stay in the document: the last one is in front. */
const IN_FRONT = '[role="dialog"], [role="main"], form';
const DOCUMENT_MARK = box('Sell-to Customer Name');
const CARD_MARK = box('Blocked');
const CREDIT_LIMIT = ':not(td)[controlname^="Credit Limit"]';

/** The record that stands in front in the client's frame. What its pages have and no others, is in the application's source. */
function inClient(document: Document): { readonly kind: SightingKind; readonly root: ParentNode } | null {
  const marks = [...document.querySelectorAll(`${DOCUMENT_MARK}, ${CARD_MARK}`)].filter(
    (mark) => !mark.closest('[aria-hidden="true"]'),
  );
  const root = marks.at(-1)?.closest(IN_FRONT) ?? (marks.length === 1 ? document.body : null);
  if (!root) return null;
  const has = (name: string) => root.querySelector(box(name)) !== null;
  if (!root.querySelector(DOCUMENT_MARK)) return root.querySelector(CREDIT_LIMIT) ? { kind: 'debtor', root } : null;
  if (has('Quote Valid Until Date')) return { kind: 'quote', root };
  if (has('Requested Delivery Date')) return { kind: 'order', root };
  // A credit memo says what it is applied to.
  return has('Posting Date') && !has('Applies-to Doc. Type') ? { kind: 'invoice', root } : null;
}

function detect({ document, url }: Page): PageKind {
  const query = new URLSearchParams(url.search);
  const isClient = query.has('runinframe');
  if (!isClient && !query.has('page') && !query.has('company')) return 'none';
  if (document.querySelector(ANY_CONTROL)) return inClient(document)?.kind ?? 'none';
  return isClient ? 'none' : (PAGES[query.get('page') ?? ''] ?? 'none');
}

function read(page: Page): readonly Sighting[] {
  const { document, url } = page;
  const locale = document.documentElement.lang;
  const detected = detect(page);
  const shown = detected === 'none' ? null : inClient(document);
  if (!shown) return detected === 'debtor' && document.querySelector(CLIENT) ? byAddress(url) : [];
  const { kind, root } = shown;
  const isCard = kind === 'debtor';
  const fields = isCard ? CONTROLS.customer : CONTROLS.document;
  const sighting = hookedRecord({ kind, root, locale, fields, totals: CONTROLS.totals });
  if (!sighting) return [];
  const { debtorNumber, ...rest } = sighting;
  const ids = debtorNumber ? { hostDebtorId: debtorNumber, debtorNumber } : {};
  return [{ ...rest, ...(isCard && debtorNumber ? { hostRecordId: debtorNumber } : {}), ...ids }];
}

/** What the address alone tells of a customer: their number. */
function byAddress(url: URL): readonly Sighting[] {
  const number = customerOfBookmark(new URLSearchParams(url.search).get('bookmark') ?? '');
  const ids = number ? { hostRecordId: number, hostDebtorId: number, debtorNumber: number } : null;
  return ids ? [{ kind: 'debtor', ...ids, evidence: { debtorNumber: 'bookmark' } }] : [];
}

const readyWhen = [ANY_CONTROL, CLIENT];
export const adapter = defineSite({ id: 'business-central' as SiteId, readyWhen, detect, read });
