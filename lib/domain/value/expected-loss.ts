import { type Money, money, roundHalfAway } from '../money';

/** What a year with this exposure costs on average: exposure × chance of default × share lost, percentages, rounded to a minor unit (domain.md 2.15). */
export function expectedLoss(avgExposure: Money, defaultPct: number, lossGivenDefaultPct: number): Money {
  return money(roundHalfAway((avgExposure.minor * defaultPct * lossGivenDefaultPct) / 10_000), avgExposure.currency);
}
