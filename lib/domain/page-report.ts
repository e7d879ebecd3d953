/** A selector that an adapter asked the page for, and how many elements it found. */
export interface AskedSelector {
  readonly selector: string;
  readonly found: number;
}

/**
 * What is wrong with a page that could not be read, without anything that stands on it: selectors, counts, and the structure of the page as
 * element names and technical attributes. A person reads it before it goes anywhere.
 */
export interface PageReport {
  readonly site: string;
  /** Kind of page that the adapter takes it for. */
  readonly kind: string;
  /** Path and fragment with every part that is not a common word of addresses put as an asterisk. */
  readonly address: string;
  readonly asked: readonly AskedSelector[];
  /** Indented lines, one element each. */
  readonly structure: readonly string[];
}
