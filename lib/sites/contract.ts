import type { SiteId } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PageKind, Sighting, SightingKind } from '@/lib/domain/sighting';

/** A match pattern of the WebExtensions API, for example `https://*.example.com/*`. */
export type MatchPattern = string;

/** CSS selectors, newest layout first; each is dated in the adapter. */
export type Selectors = readonly string[];

/** The page as an adapter sees it. Handing it in keeps adapters pure and testable on saved pages. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/**
 * What the reading of a page rests on, surest first: tried on a running application; its own source or its maker's documentation;
 * other programs that rely on it; what we recall. Hosts differ per release and per tenant, so only the first is a promise.
 */
export type Basis = 'tried' | 'source' | 'third-party' | 'recalled';

/** What the registry knows of a site without loading its code. */
export interface SiteEntry {
  readonly id: SiteId;
  readonly label: string;
  /** Empty for a site that is only self-hosted. */
  readonly matches: readonly MatchPattern[];
  /** Present when the user may add an own origin. */
  readonly selfHosted?: { readonly fingerprint: Selectors };
  /** `push` narrows the page beside the sidebar, `overlay` lies over it; the user's choice wins. */
  readonly layout: 'push' | 'overlay';
  /** What the adapter was really tried on; null is said on screen as "not yet tried on a live account". */
  readonly triedOn: { readonly version: string; readonly on: string } | null;
  /** The kinds of page that the adapter reads, and what each rests on. A kind that is missing is one the host does not have or we do not read. */
  readonly basis: Readonly<Partial<Record<SightingKind, Basis>>>;
  /** Present where the adapter names the customers of lists (`rows`): the names can be marked. */
  readonly hasLists?: true;
}

/** One line of a list that names a customer, for the mark beside the name. */
export interface ListRow {
  /** The element that holds the name: the mark stands at its end. */
  readonly anchor: Element;
  readonly name: string;
  /** Record id of the customer, where the line links to it. */
  readonly hostDebtorId?: string;
}

/** An adapter claims what the page says; it never concludes, waits or fetches. */
export interface SiteAdapter {
  readonly id: SiteId;
  readonly readyWhen: Selectors;
  /** Cheap, pure; URL before DOM. */
  detect(page: Page): PageKind;
  /** Pure and total: unsure means [], never throws. The most specific sighting first. */
  read(page: Page): readonly Sighting[];
  /** The visible lines of a list of customers, deals or quotes; only for hosts whose rows have stable hooks. Pure and total as `read`. */
  rows?(page: Page): readonly ListRow[];
  /** For hosts that change input values without any event (design.md 6): poll this often. */
  readonly pollMs?: number;
  /** The only write, on the rep's click; null when this page has no term field. */
  fillTerm?(page: Page, term: PaymentTerm): Fill | null;
}

/** A write as data; the core runs the steps and then re-reads the field. */
export interface Fill {
  readonly steps: readonly FillStep[];
  /** Selector of the field whose value is reported afterwards. */
  readonly field: string;
}

export type FillStep =
  | { readonly do: 'set'; readonly selector: string; readonly value: string }
  | { readonly do: 'type'; readonly selector: string; readonly text: string }
  | { readonly do: 'wait'; readonly selector: string; readonly timeoutMs: number }
  /** Click the field, which opens its list of choices. */
  | { readonly do: 'open'; readonly selector: string }
  /** Click the first element whose whole text names this number of days; an option of a select is chosen. */
  | { readonly do: 'pick'; readonly selector: string; readonly days: number };

export type FillResult =
  | { readonly ok: true; readonly fieldText: string }
  | {
      readonly ok: false;
      readonly reason: 'no-field' | 'no-choice' | 'timeout' | 'not-accepted';
      readonly fieldText: string | null;
    };

export const defineSite = <T extends SiteAdapter>(adapter: T): T => adapter;
