import type { CounterOffer } from '@/lib/domain/assessment';
import type { CreditRequest } from '@/lib/domain/credit-request';
import type { RuleId } from '@/lib/domain/ids';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { RuleInput } from '../contract';
import type { Decision } from '../decide';
import { withQuote } from '../derive-input';
import { standingBlocks } from '../standing-blocks';
import { accepts } from './accepts';
import { amountOffer } from './amount-offer';
import type { Attempt } from './attempt';
import { cashOffer } from './cash-offer';
import { fullPrepaymentOffer } from './full-prepayment-offer';
import { lightestOffers } from './lightest-offers';
import { longestTerm } from './longest-term';
import { prepayOffer } from './prepay-offer';
import { room } from './room';
import { settleOffer } from './settle-offer';
import { splitOffer } from './split-offer';
import { termOffer } from './term-offer';

type Offer = (attempt: Attempt) => CounterOffer | null;

/** Offers that make sense only where the amount itself is too much. */
const ABOUT_AMOUNT: readonly Offer[] = [amountOffer, prepayOffer, splitOffer];
const MONEY_FIRST: readonly Offer[] = [cashOffer, fullPrepaymentOffer];

/** Of a total billed in parts, what can be owed at once. */
function owedShare({ exposure }: RuleInput, total: number): number {
  const owed = exposure.thisQuote?.minor ?? 0;
  return owed > 0 ? owed / total : 1;
}

function attemptFor(input: RuleInput, standing: readonly RuleId[]): Attempt | null {
  const { quote, hasForeignAmount } = input;
  const total = quote?.total;
  if (!quote || !total || total.minor <= 0 || hasForeignAmount) return null;
  const term = longestTerm(input, quote, standing);
  const share = owedShare(term ? withQuote(input, { ...quote, term }) : input, total.minor);
  return { input, quote, total, longestTerm: term, room: room(input), owedShare: share, standing };
}

function isAmountTooMuch({ input, quote, longestTerm: term, standing }: Attempt): boolean {
  return term !== null && isOnCredit(term) && !accepts(withQuote(input, { ...quote, term }), standing);
}

/**
 * What would make this quote pass: each is assessed again and accepted, with no block of its own beside it, before it is
 * offered (domain.md 2.12, offers 1 to 6). Nothing for an accept that its quote does not block, or an unknown total. An accept
 * that is blocked by its term gets a shorter term alone.
 */
export function counterOffersFor(
  input: RuleInput,
  { verdict }: Decision,
  blocks: readonly RuleId[],
  requests: readonly CreditRequest[],
): readonly CounterOffer[] {
  const isAccept = verdict === 'accept';
  const standing = blocks.length === 0 ? [] : standingBlocks(withQuote(input, null));
  if (isAccept && blocks.every((block) => standing.includes(block))) return [];
  const attempt = attemptFor(input, standing);
  if (!attempt) return [];
  const kinds: readonly Offer[] = isAccept
    ? [termOffer]
    : [settleOffer, termOffer, ...(isAmountTooMuch(attempt) ? ABOUT_AMOUNT : []), ...MONEY_FIRST];
  const offers = kinds.map((offer) => offer(attempt)).filter((offer): offer is CounterOffer => offer !== null);
  return lightestOffers(offers, requests, attempt);
}
