import type { Book, BookGeneration, EvidenceRung } from './book';

/** Rungs that list items; a balance says how much is open, never what. */
const LISTS_ITEMS: readonly EvidenceRung[] = ['due-dates', 'invoice-dates', 'reconstructed'];

/** How far a source may decide what is open: one that lists all of it item by item, then the freshest, then live before a file. */
export function leadRank({ listing = 'complete', rung, asOf, kind }: LeadClaim): string {
  const isComplete = listing === 'complete' && rung !== 'none';
  const isListed = isComplete && LISTS_ITEMS.includes(rung);
  return [isComplete ? 1 : 0, isListed ? 1 : 0, asOf, kind === 'live' ? 1 : 0].join(' ');
}

export interface LeadClaim extends Pick<NonNullable<BookGeneration['about']>, 'listing' | 'rung' | 'asOf'> {
  readonly kind: BookGeneration['kind'];
}

const claimOf = ({ about, kind }: BookGeneration): string => (about ? leadRank({ ...about, kind }) : '');

/** The generations as one book, newest import first; of equal claims the newest leads. Null where there is none. */
export function bookOf(generations: readonly BookGeneration[]): Book | null {
  const newestFirst = [...generations].sort((a, b) => (b.confirmedAt ?? '').localeCompare(a.confirmedAt ?? ''));
  const [first, ...others] = newestFirst;
  if (!first) return null;
  return {
    lead: others.reduce((lead, other) => (claimOf(other) > claimOf(lead) ? other : lead), first),
    generations: newestFirst,
  };
}
