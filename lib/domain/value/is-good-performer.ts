import type { RiskClass } from '../scorecard';

export interface PerformerFigures {
  readonly riskClass: RiskClass;
  /** Average days delinquent with open items; null is unknown. */
  readonly addInclOpen: number | null;
  readonly customerMonths: number | null;
}

export interface GoodPerformerParameters {
  readonly goodClasses: readonly RiskClass[];
  readonly goodAddMax: number;
  readonly goodMonthsMin: number;
}

/** A customer to look for more of: good class, pays on time, long enough with us (domain.md R4-05). What is unknown is not good. */
export function isGoodPerformer(
  { riskClass, addInclOpen, customerMonths }: PerformerFigures,
  { goodClasses, goodAddMax, goodMonthsMin }: GoodPerformerParameters,
): boolean {
  const paysOnTime = addInclOpen !== null && addInclOpen <= goodAddMax;
  return goodClasses.includes(riskClass) && paysOnTime && customerMonths !== null && customerMonths >= goodMonthsMin;
}
