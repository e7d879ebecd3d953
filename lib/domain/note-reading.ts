import type { TaughtField, TaughtSelector, TaughtSite } from './taught-site';

/** How one page that was taught read; `found` names per field the place of the selector that found it, null: no name. */
export interface TaughtNote {
  readonly address: string;
  readonly found: Readonly<Partial<Record<TaughtField, number>>> | null;
}

/**
 * What is known of a taught page after one more record. A record without a name is counted, once however often it is loaded; a record
 * with one ends the count, and the selector that found it comes first from now on.
 */
export function noteReading(site: TaughtSite, { address, found }: TaughtNote): TaughtSite {
  const { count, last } = site.misses;
  if (found === null) return address === last ? site : { ...site, misses: { count: Math.min(count + 1, 1000), last: address } };
  const { name, total, term } = site.fields;
  const fields = {
    name: inFront(name, found.name),
    ...(total ? { total: inFront(total, found.total) } : {}),
    ...(term ? { term: inFront(term, found.term) } : {}),
  };
  return { ...site, fields, misses: { count: 0, last: '' } };
}

function inFront(selectors: readonly TaughtSelector[], place: number | undefined): readonly TaughtSelector[] {
  const first = selectors[place ?? 0];
  return first ? [first, ...selectors.filter((selector) => selector !== first)] : selectors;
}
