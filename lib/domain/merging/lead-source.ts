import type { EvidenceRung } from '../book';
import type { SourcedPosition } from './sourced-position';

/** Rungs that list items; a balance says how much is open, never what. */
const LISTS_ITEMS: readonly EvidenceRung[] = ['due-dates', 'invoice-dates', 'reconstructed'];

/**
 * The source that decides what is open: of those that list all of it item by item the freshest, live before a file of the same day,
 * then the first named. Null where none lists all.
 */
export function leadSource(told: readonly SourcedPosition[]): SourcedPosition | null {
  const complete = told.filter(({ from }) => from.listing === 'complete' && from.rung !== 'none');
  return [...complete].sort(worse)[0] ?? null;
}

function worse(a: SourcedPosition, b: SourcedPosition): number {
  return rank(b).localeCompare(rank(a));
}

const rank = ({ from }: SourcedPosition): string =>
  [LISTS_ITEMS.includes(from.rung) ? 1 : 0, from.asOf, from.kind === 'live' ? 1 : 0].join(' ');
