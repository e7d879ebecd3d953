import type { MoveGroup, PolicyEffect, PolicyMove } from '@/lib/domain/policy-effect';
import type { TwoVerdicts } from './compare-verdicts';

/** More debtors of one kind than anybody reads; the rest is counted. */
const MOST_LISTED = 100;

const openOf = ({ open }: PolicyMove): number => open?.minor ?? 0;
const mostOpenFirst = (a: PolicyMove, b: PolicyMove): number => openOf(b) - openOf(a);

interface Group extends Pick<TwoVerdicts, 'from' | 'to'> {
  count: number;
  readonly moves: PolicyMove[];
}

/** Counts what a policy changes, debtor by debtor, and keeps those that owe most: a book of any size fits. */
export class EffectTally {
  private debtors = 0;
  private withOrder = 0;
  private readonly groups = new Map<string, Group>();

  /** @param move is asked for only where the verdict changed and the debtor may be listed. */
  add({ from, to, open }: TwoVerdicts, hasOrder: boolean, move: () => PolicyMove): void {
    this.debtors += 1;
    if (hasOrder) this.withOrder += 1;
    if (from === to) return;
    const group = this.groups.get(`${from} ${to}`) ?? { from, to, count: 0, moves: [] };
    this.groups.set(`${from} ${to}`, group);
    group.count += 1;
    const least = group.moves[MOST_LISTED - 1];
    if (least && (open?.minor ?? 0) <= openOf(least)) return;
    group.moves.push(move());
    group.moves.sort(mostOpenFirst).splice(MOST_LISTED);
  }

  effect(): PolicyEffect {
    const groups = [...this.groups.values()]
      .map(({ from, to, count, moves }): MoveGroup => ({ from, to, count, largest: moves }))
      .sort((a, b) => b.count - a.count);
    return { debtors: this.debtors, withOrder: this.withOrder, groups };
  }
}
