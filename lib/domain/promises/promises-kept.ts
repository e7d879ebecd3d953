import type { PromiseToPay } from '../facts';
import type { PromiseParameters } from './promise-parameters';

export interface PromisesKept {
  /** Kept or broken; 0 means that none ever fell due. */
  readonly decided: number;
  /** Percent of the decided promises; the score uses it. Null with too few to tell. */
  readonly byCountPct: number | null;
  /** Percent of the promised amounts. */
  readonly byAmountPct: number | null;
}

/** How many promises were kept of those that fell due, unrounded; pending ones are left out (domain.md 2.5). Amounts in one currency. */
export function promisesKept(
  promises: readonly Pick<PromiseToPay, 'amount' | 'state'>[],
  { minDecided }: Pick<PromiseParameters, 'minDecided'>,
): PromisesKept {
  const decided = promises.filter(({ state }) => state !== 'pending');
  if (decided.length === 0 || decided.length < minDecided)
    return { decided: decided.length, byCountPct: null, byAmountPct: null };
  const kept = decided.filter(({ state }) => state === 'kept');
  const total = (rows: typeof decided) => rows.reduce((sum, { amount }) => sum + amount.minor, 0);
  return {
    decided: decided.length,
    byCountPct: (kept.length / decided.length) * 100,
    byAmountPct: (total(kept) / total(decided)) * 100,
  };
}
