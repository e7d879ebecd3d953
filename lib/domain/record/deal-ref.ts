/** A quote or order on a host, by the record's own id or by the id of a draft that has none yet. */
export interface DealRef {
  /** Scheme, host and port of the page. */
  readonly origin: string;
  readonly kind: 'quote' | 'order';
  readonly id: string;
}

/** What a page that holds nothing to save yet goes by: there is one at a time. */
export const DRAFT = 'draft';

/** It has no id that would tell it from the next draft of the same page. */
export const isDraftDeal = ({ id }: DealRef): boolean => id === DRAFT;

/** One text per deal, for keys and comparisons. */
export const dealKey = ({ origin, kind, id }: DealRef): string => `${origin} ${kind} ${id}`;
