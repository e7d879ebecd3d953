import type { Money } from './money';

/** A limit by the policy's formula, with its parts; null is unknown and left out (domain.md 2.10). */
export interface LimitRecommendation {
  readonly amount: Money;
  readonly need: Money | null;
  /** What a provider's limit, or else equity, allows. */
  readonly external: Money | null;
  readonly classCap: Money;
  readonly uninsuredMax: Money;
}
