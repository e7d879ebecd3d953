import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { applyDisputes } from '@/lib/domain/record/apply-disputes';
import { withKeptArrangements } from '@/lib/domain/record/arrangement-facts';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import type { GatherInput } from './gather-input';

/** What the book holds, with what people recorded of its open items laid over it. */
export function withRecorded(input: GatherInput, standings: readonly ArrangementStanding[]): BookPosition {
  const { known, record, policy, at } = input;
  const disputed = applyDisputes(known.position, record.disputes, at.today, policy.desk.dispute);
  const openItems = withKeptArrangements(disputed.openItems, standings);
  return openItems === known.position.openItems ? known : { ...known, position: { ...disputed, openItems } };
}
