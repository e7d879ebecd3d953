import type { SiteId } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PageKind, Sighting } from '@/lib/domain/sighting';

/** A match pattern of the WebExtensions API, for example `https://*.example.com/*`. */
export type MatchPattern = string;

/** CSS selectors, newest layout first; each is dated in the adapter. */
export type Selectors = readonly string[];

/** The page as an adapter sees it. Handing it in keeps adapters pure and testable on saved pages. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

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
}

/** An adapter claims what the page says; it never concludes, waits or fetches. */
export interface SiteAdapter {
  readonly id: SiteId;
  readonly readyWhen: Selectors;
  /** Cheap, pure; URL before DOM. */
  detect(page: Page): PageKind;
  /** Pure and total: unsure means [], never throws. The most specific sighting first. */
  read(page: Page): readonly Sighting[];
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
  /** Click the first element whose whole text names this number of days. */
  | { readonly do: 'pick'; readonly selector: string; readonly days: number };

export type FillResult =
  | { readonly ok: true; readonly fieldText: string }
  | {
      readonly ok: false;
      readonly reason: 'no-field' | 'no-choice' | 'timeout' | 'not-accepted';
      readonly fieldText: string | null;
    };

export const defineSite = <T extends SiteAdapter>(adapter: T): T => adapter;
