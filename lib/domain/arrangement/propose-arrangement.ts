import { addDays, type LocalDate } from '../local-date';
import { type Money, minorUnitExponent } from '../money';
import type { ArrangementParameters } from './arrangement-parameters';
import type { Instalment } from './instalment';
import { spreadDebt } from './spread-debt';

export interface ArrangementAsked {
  readonly debt: Money;
  /** What the debtor can free per month, as stated. */
  readonly freeCashFlow: Money;
  readonly agreedOn: LocalDate;
}

export type ArrangementProposal =
  | { readonly outcome: 'proposal'; readonly instalments: readonly Instalment[] }
  /** A person has to look at it: no instalment that the debtor can carry pays the debt in time. */
  | { readonly outcome: 'refer'; readonly because: 'too-many' | 'too-small' | 'two-currencies'; readonly count: number | null }
  | { readonly outcome: 'nothing-owed' };

type Terms = Pick<ArrangementParameters, 'maxSharePct' | 'maxInstalments' | 'minInstalment' | 'firstWithinDays'>;

/** Whole units of the currency, so that an instalment is easy to say and to check. */
function highestInstalment({ debt, freeCashFlow }: ArrangementAsked, maxSharePct: number): number {
  const unit = 10 ** minorUnitExponent(debt.currency);
  const affordable = Math.floor((freeCashFlow.minor * maxSharePct) / (100 * unit)) * unit;
  return Math.min(debt.minor, affordable);
}

/**
 * The shortest arrangement that leaves the debtor the rest of its cash flow (domain.md 2.11): equal instalments of whole
 * currency units, monthly from `firstWithinDays` after the agreement, the last for what is left. More than `maxInstalments`, or
 * less than `minInstalment` at a time, is for a person to decide.
 */
export function proposeArrangement(asked: ArrangementAsked, terms: Terms): ArrangementProposal {
  const { debt, freeCashFlow } = asked;
  if (debt.minor <= 0) return { outcome: 'nothing-owed' };
  if (debt.currency !== freeCashFlow.currency) return { outcome: 'refer', because: 'two-currencies', count: null };
  const each = highestInstalment(asked, terms.maxSharePct);
  if (each < terms.minInstalment) return { outcome: 'refer', because: 'too-small', count: null };
  const count = Math.ceil(debt.minor / each);
  if (count > terms.maxInstalments) return { outcome: 'refer', because: 'too-many', count };
  return { outcome: 'proposal', instalments: spreadDebt(debt, each, addDays(asked.agreedOn, terms.firstWithinDays)) };
}
