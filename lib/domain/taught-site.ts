import type { SightingKind, TaxBasis } from './sighting';

/** What a person can point at; the customer's name always, the others as far as the page has them. */
export type TaughtField = 'name' | 'total' | 'term';

/**
 * How to find an element again. It counts only while exactly one element fits: a page that was rebuilt then gives nothing, and never
 * another field.
 */
export type TaughtSelector =
  | { readonly by: 'css'; readonly css: string }
  /** The value beside a label with these words; `tag` is the label's own element. */
  | { readonly by: 'label'; readonly label: string; readonly tag: string };

/** The addresses of one kind of page. In a part, `*` stands for an id and `**` for anything. */
export interface AddressPattern {
  readonly path: readonly string[];
  /** Only what decides what a page shows, as far as its name tells. */
  readonly params: Readonly<Record<string, string>>;
  /** Parts of a fragment that is a route. */
  readonly route: readonly string[];
}

/** One kind of page that a person taught by pointing: an adapter that is nothing but data, and stays in this browser. */
export interface TaughtSite {
  readonly id: string;
  readonly version: 1;
  /** Of the document that was pointed in, which may stand in a frame. Scheme, host and port. */
  readonly origin: string;
  readonly address: AddressPattern;
  readonly kind: SightingKind;
  /** Whether the total that was pointed at includes VAT. */
  readonly tax: TaxBasis;
  /** Per field the surest selector first. */
  readonly fields: { readonly name: readonly TaughtSelector[] } & {
    readonly [F in 'total' | 'term']?: readonly TaughtSelector[];
  };
  /** How many records in a row showed no name, and the address of the last of them: loading it twice is one record. */
  readonly misses: { readonly count: number; readonly last: string };
}

/** After so many records without a name, what was taught is said to fit no longer. */
export const MOST_MISSES = 5;

export const fitsNoLonger = ({ misses }: TaughtSite): boolean => misses.count >= MOST_MISSES;

/** The pages of one system, as a person reads their addresses: `/crm/#/quotes/…`. */
export function addressText({ path, params, route }: AddressPattern): string {
  const shown = (part: string) => (part === '*' || part === '**' ? '…' : part);
  const query = Object.entries(params).map(([name, value]) => `${name}=${shown(value)}`);
  const parts = [`/${path.map(shown).join('/')}`, ...(query.length > 0 ? [`?${query.join('&')}`] : [])];
  return `${parts.join('')}${route.length > 0 ? `#/${route.map(shown).join('/')}` : ''}`;
}

/** Whether two teach the same kind of page: the newer then takes the other's place. */
export const isSamePage = (one: TaughtSite, other: TaughtSite): boolean =>
  one.origin === other.origin && addressText(one.address) === addressText(other.address);
