import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page, type Selectors, type SiteAdapter } from '../contract';
import { linkedRows, visibleText } from '../dom';
import { type LabelledRecord, labelledRecord } from './labelled-record';

/** One kind of address of a host. */
export interface Route {
  /** Tested against path, query and fragment together; a group named `record` is the id of what the page shows. */
  readonly address: RegExp;
  readonly kind: Exclude<PageKind, 'none'>;
}

/** A host that tells what a page shows by its address, and little more: its fields are found by their labels. */
export interface LabelledSite extends Pick<LabelledRecord, 'hooks' | 'notByLabel' | 'totalIs'> {
  readonly id: string;
  /** The first that fits counts. */
  readonly routes: readonly Route[];
  /** The part of the page that shows the record, newest layout first. */
  readonly root: Selectors;
  /** The name on a customer's own page, which has no label: its heading. */
  readonly heading: Selectors;
  /** The link to the customer on a document, or on a line of a list; `record` finds the id in its address, as the first group. */
  readonly customer?: { readonly link: string; readonly record: RegExp };
}

/** The adapter of a host that is read by address and labels. */
export function labelledSite(site: LabelledSite): SiteAdapter {
  const { id, root, customer } = site;
  return defineSite({
    id: id as SiteId,
    readyWhen: root,
    detect: (page) => locate(site, page)?.kind ?? 'none',
    read: (page) => read(site, page),
    ...(customer
      ? {
          rows: (page: Page) =>
            locate(site, page)?.kind === 'list'
              ? linkedRows(rootOf(site, page) ?? page.document, customer.link, customer.record)
              : [],
        }
      : {}),
  });
}

function locate(
  { routes }: LabelledSite,
  { url }: Page,
): { readonly kind: PageKind; readonly record: string | undefined } | null {
  const address = `${url.pathname}${url.search}${url.hash}`;
  for (const { address: pattern, kind } of routes) {
    const found = pattern.exec(address);
    if (found) return { kind, record: found.groups?.record };
  }
  return null;
}

const rootOf = ({ root }: LabelledSite, { document }: Page): Element | null => {
  for (const selector of root) {
    const element = document.querySelector(selector);
    if (element) return element;
  }
  return null;
};

function read(site: LabelledSite, page: Page): readonly Sighting[] {
  const { kind, record } = locate(site, page) ?? { kind: 'none' as const, record: undefined };
  const root = rootOf(site, page);
  if (kind === 'none' || kind === 'list' || !root) return [];
  const isDebtor = kind === 'debtor';
  // A customer that was never saved is nobody's yet.
  if (isDebtor && record === undefined) return [];
  const linked = isDebtor ? null : customerOf(site, root);
  const sighting = labelledRecord({
    kind,
    root,
    hostRecordId: record,
    hostDebtorId: isDebtor ? record : linked?.id,
    linkedName: linked ?? undefined,
    hooks: { ...(isDebtor ? { name: site.heading } : {}), ...site.hooks },
    ...(site.notByLabel ? { notByLabel: site.notByLabel } : {}),
    ...(site.totalIs ? { totalIs: site.totalIs } : {}),
    ...(isDebtor ? {} : { isUnsaved: record === undefined }),
  });
  // An address alone tells that a record is meant, not whose it is.
  return sighting?.name || sighting?.debtorNumber || sighting?.vatId ? [sighting] : [];
}

/** The first link that names a customer: hosts put an icon with the same link before it. */
function customerOf(
  { customer }: LabelledSite,
  root: Element,
): { readonly id: string; readonly text: string; readonly by: string } | null {
  if (!customer) return null;
  for (const link of [...root.querySelectorAll(customer.link)].slice(0, 10)) {
    const id = customer.record.exec(link.getAttribute('href') ?? '')?.[1];
    const text = visibleText(link);
    if (id && text !== '') return { id, text, by: customer.link };
  }
  return null;
}
