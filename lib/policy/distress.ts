import { PREPAYMENT } from '@/lib/domain/payment-term';
import type { RuleParameters } from '@/lib/domain/policy-document';
import type { DistressSignal } from '@/lib/domain/policy-parts';
import type { RuleInput } from './contract';
import { numberParameter } from './number-parameter';

/** Keys of `_locales` that name a sign of payment problems to come. */
export const SIGNAL_WORDS: Readonly<Record<DistressSignal, string>> = {
  slippage: 'signal_slippage',
  'external-drop': 'signal_external_drop',
  'broken-promise': 'signal_broken_promise',
  'asks-longer-term': 'signal_asks_longer_term',
  'late-annual-accounts': 'signal_late_annual_accounts',
  'bank-account-changed': 'signal_bank_account_changed',
  'director-changed': 'signal_director_changed',
  'many-disputes': 'signal_many_disputes',
  'parent-insolvent': 'signal_parent_insolvent',
  'direct-debit-returned': 'signal_direct_debit_returned',
};

/** Asked longer than they have, on credit they did not use before. */
function asksLonger({ quote, facts }: RuleInput): boolean {
  const own = facts.book?.paymentTerm;
  return quote?.term != null && own != null && own.days > PREPAYMENT.days && quote.term.days > own.days;
}

function isSeen(signal: DistressSignal, input: RuleInput, parameters: RuleParameters): boolean {
  const { facts, behaviour, ageing } = input;
  if (facts.profile?.distress?.includes(signal)) return true;
  switch (signal) {
    case 'slippage':
      return (behaviour.slippageDays ?? 0) > numberParameter(parameters, 'slippageDays');
    case 'external-drop':
      return (facts.external?.change90 ?? 0) <= -numberParameter(parameters, 'points');
    case 'broken-promise':
      return (facts.promises ?? []).some(({ state, unpaid }) => state === 'broken' && unpaid.minor > 0);
    case 'asks-longer-term':
      return asksLonger(input);
    case 'many-disputes':
      return ageing.items.filter(({ item }) => item.dispute).length >= numberParameter(parameters, 'disputes');
    case 'parent-insolvent':
      return facts.group?.insolvent != null;
    case 'direct-debit-returned':
      return ageing.items.some(({ item }) => item.directDebitReturnedOn !== undefined);
    default:
      return false;
  }
}

/** The signs of trouble that the policy counts, as told or as the books show them, in the order of the policy (domain.md R2-06). */
export function distressSignalsOf(input: RuleInput, parameters: RuleParameters): readonly DistressSignal[] {
  return input.policy.distress.filter((signal) => isSeen(signal, input, parameters));
}
