import type { Money } from '../money';

/** What an instalment takes of the free cash flow of a month, in percent, unrounded (domain.md ARR-03). Null without any cash flow, or in two currencies. */
export function instalmentSharePct(instalment: Money, freeCashFlow: Money): number | null {
  if (freeCashFlow.minor <= 0 || instalment.currency !== freeCashFlow.currency) return null;
  return (instalment.minor / freeCashFlow.minor) * 100;
}
