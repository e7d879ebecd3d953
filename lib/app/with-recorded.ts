import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { withKeptArrangements } from '@/lib/domain/record/arrangement-facts';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';

/** What the book holds, with what people recorded of its open items laid over it. */
export function withRecorded(known: BookPosition, standings: readonly ArrangementStanding[]): BookPosition {
  const openItems = withKeptArrangements(known.position.openItems, standings);
  return openItems === known.position.openItems ? known : { ...known, position: { ...known.position, openItems } };
}
