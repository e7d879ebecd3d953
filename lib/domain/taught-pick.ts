import type { SightingKind, TaxBasis } from './sighting';
import type { AddressPattern, TaughtField, TaughtSelector, TaughtSite } from './taught-site';

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What can be pointed at. `text` is what would be read of it; empty where nothing can be. */
export interface Spot {
  readonly box: Box;
  readonly text: string;
}

/** What is known of a field after it was pointed at. */
export interface Picked {
  readonly field: TaughtField;
  readonly box: Box;
  readonly text: string;
  readonly selectors: readonly TaughtSelector[];
  /** Nothing but its place tells this element. */
  readonly isByPlace: boolean;
  readonly origin: string;
  readonly address: AddressPattern;
  readonly kind: SightingKind;
  readonly tax: TaxBasis;
}

export type PickRefusal =
  /** Nothing tells this element from the others. */
  | 'no-selector'
  /** Not in the document in which the name was pointed at. */
  | 'other-frame'
  /** It does not look like the field: a total without a figure. */
  | 'no-value';

/** All that was pointed at; a name at least. */
export type Picks = { readonly name: Picked } & { readonly [F in 'total' | 'term']?: Picked };

/** What was pointed at as something to keep. */
export function taughtFromPicks({ name, total, term }: Picks, id: string): TaughtSite {
  const fields = {
    name: name.selectors,
    ...(total ? { total: total.selectors } : {}),
    ...(term ? { term: term.selectors } : {}),
  };
  const { origin, address } = name;
  const { kind, tax } = total ?? { kind: name.kind, tax: 'unknown' };
  return { id, version: 1, origin, address, kind, tax, fields, misses: { count: 0, last: '' } };
}
