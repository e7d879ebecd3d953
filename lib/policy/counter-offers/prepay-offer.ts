import type { CounterOffer } from '@/lib/domain/assessment';
import { money, roundHalfAway } from '@/lib/domain/money';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';

/** Offer 3: the part to be paid before delivery, in steps of the policy, so that the rest fits into the room. */
export function prepayOffer({ input, quote, total, room, owedShare, longestTerm: term, standing }: Attempt): CounterOffer | null {
  if (!term || room === null) return null;
  const step = input.policy.offers.prepayStepPct;
  const owed = total.minor * owedShare;
  const pct = Math.ceil(((owed - room) * 100) / (owed * step)) * step;
  if (pct <= 0 || pct >= 100) return null;
  const share = pct / 100;
  if (!accepts(withQuote(input, { ...quote, prepaidShare: share, term }), standing)) return null;
  return { kind: 'prepay', term, share, amount: money(roundHalfAway(total.minor * share), total.currency) };
}
