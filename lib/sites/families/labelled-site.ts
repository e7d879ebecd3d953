import type { SiteId } from '@/lib/domain/ids';
import type { PageKind, Sighting } from '@/lib/domain/sighting';
import { defineSite, type Page, type Selectors, type SiteAdapter } from '../contract';
import { fieldValue, linkedRows } from '../dom';
import { kindByLabels, type LabelledRecord, labelledRecord } from './labelled-record';

/** One kind of address of a host. */
export interface Route {
  /**
   * Tested against path, query and fragment together; a group named `record` is the id of what the page shows, one named `debtor` that of its
   * customer. One named `form` says that a customer is changed there: the name is in a field then, and the heading is another.
   */
  readonly address: RegExp;
  /** `by-labels` where the host's addresses are not known to tell: the labels on the page then do. */
  readonly kind: Exclude<PageKind, 'none'> | 'by-labels';
}

/** A host that tells what a page shows by its address, and little more: its fields are found by their labels. */
export interface LabelledSite extends Pick<LabelledRecord, 'hooks' | 'notByLabel' | 'totalIs'> {
  readonly id: string;
  /** Where addresses tell little, they must at least be the maker's own. */
  readonly host?: RegExp;
  /** The first that fits counts. */
  readonly routes: readonly Route[];
  /** The part of the page that shows the record, newest layout first. */
  readonly root: Selectors;
  /** The name on a customer's own page, which has no label: its heading. */
  readonly heading: Selectors;
  /** Whether an address without a record id means a document that was never saved. */
  readonly isNewWithoutRecord?: true;
  /** The link to the customer on a document, or on a line of a list; `record` finds the id in its address, as the first group. */
  readonly customer?: {
    readonly link: string;
    readonly record: RegExp;
    /** Where a document's link says what it does instead of who it leads to: what holds the name. */
    readonly name?: (link: Element) => Element | null;
  };
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

interface Located {
  readonly kind: PageKind;
  readonly record?: string | undefined;
  readonly debtor?: string | undefined;
  readonly form?: string | undefined;
}

function locate(site: LabelledSite, page: Page): Located | null {
  const { hostname, pathname, search, hash } = page.url;
  if (site.host && !site.host.test(hostname)) return null;
  for (const { address, kind } of site.routes) {
    const found = address.exec(`${pathname}${search}${hash}`);
    if (found) return { kind: kind === 'by-labels' ? byLabels(site, page) : kind, ...found.groups };
  }
  return null;
}

function byLabels(site: LabelledSite, page: Page): PageKind {
  const root = rootOf(site, page);
  return (root && kindByLabels(root)) ?? 'none';
}

const rootOf = ({ root }: LabelledSite, { document }: Page): Element | null =>
  root.map((selector) => document.querySelector(selector)).find((element) => element !== null) ?? null;

function read(site: LabelledSite, page: Page): readonly Sighting[] {
  const { kind, record, debtor, form }: Located = locate(site, page) ?? { kind: 'none' };
  const root = rootOf(site, page);
  if (kind === 'none' || kind === 'list' || !root) return [];
  const isDebtor = kind === 'debtor';
  const linked = isDebtor ? null : customerOf(site, root);
  const sighting = labelledRecord({
    kind,
    root,
    hostRecordId: record,
    hostDebtorId: debtor ?? (isDebtor ? record : linked?.id),
    linkedName: linked ?? undefined,
    hooks: { ...(isDebtor && !form ? { name: site.heading } : {}), ...site.hooks },
    notByLabel: site.notByLabel,
    totalIs: site.totalIs,
    isUnsaved: isDebtor || !site.isNewWithoutRecord ? undefined : record === undefined,
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
    const text = fieldValue(customer.name?.(link) ?? link);
    if (id && text !== '') return { id, text, by: customer.link };
  }
  return null;
}
