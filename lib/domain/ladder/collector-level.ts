import type { CollectorLevel, LadderParameters } from '../ladder';
import type { LadderCase } from './ladder-case';

export type LevelReason = 'amount' | 'class' | 'dispute' | 'broken-promise' | 'counterpart';

/** Whether a senior collector is needed, and why (domain.md 2.13): much money, a poor class, a dispute, a broken promise, or whom we speak to. */
export function collectorLevel(
  { amount, riskClass, isDisputed, hasBrokenPromise, counterpartRole }: LadderCase,
  senior: LadderParameters['senior'],
): { readonly level: CollectorLevel; readonly levelBecause: readonly LevelReason[] } {
  const because: readonly [LevelReason, boolean][] = [
    ['amount', amount >= senior.amountFrom],
    ['class', senior.classes.includes(riskClass)],
    ['dispute', senior.ifDisputed && isDisputed],
    ['broken-promise', senior.ifBrokenPromise && hasBrokenPromise],
    ['counterpart', counterpartRole !== null && senior.counterpartRoles.includes(counterpartRole)],
  ];
  const levelBecause = because.flatMap(([reason, applies]) => (applies ? [reason] : []));
  return { level: levelBecause.length > 0 ? 'senior' : 'junior', levelBecause };
}
