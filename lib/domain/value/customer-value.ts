import type { Money } from '../money';
import type { RiskClass } from '../scorecard';

/**
 * Why what a customer brings is not known: nobody told our margin; the books do not hold what was settled, or not from when;
 * nothing was invoiced in twelve months; nobody was rated.
 */
export type ValueMissing = 'margin' | 'history' | 'sales' | 'class';

/** What a customer brings in a year beside what it puts at risk (domain.md R1-01, 2.15); null is unknown. */
export interface CustomerValue {
  readonly potential: Money | null;
  readonly expectedLoss: Money | null;
  /** Including VAT, over the last twelve months. */
  readonly avgExposure: Money | null;
  readonly riskClass: RiskClass;
  /** The first cause to tell; null: the value is known. */
  readonly missing: ValueMissing | null;
}
