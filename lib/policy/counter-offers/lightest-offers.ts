import type { CounterOffer } from '@/lib/domain/assessment';
import type { CreditRequest } from '@/lib/domain/credit-request';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Attempt } from './attempt';

type Kind = PolicyDocument['offers']['order'][number];

/** One line on screen. Cash and full prepayment share one. */
interface Line {
  readonly kind: Kind;
  readonly offers: readonly CounterOffer[];
}

/** What an offer is worth to the buyer; more is better in each. */
interface Worth {
  readonly termDays: number;
  readonly paidBefore: number;
  readonly settledBefore: number;
  readonly deliveredNow: number;
  readonly deliveredInAll: number;
}

function worthOf(offer: CounterOffer, total: number): Worth {
  const whole = { termDays: 0, paidBefore: 0, settledBefore: 0, deliveredNow: total, deliveredInAll: total };
  switch (offer.kind) {
    case 'term':
      return { ...whole, termDays: offer.term.days };
    case 'amount':
      return { ...whole, termDays: offer.term.days, deliveredNow: offer.total.minor, deliveredInAll: offer.total.minor };
    case 'prepay':
      return { ...whole, termDays: offer.term.days, paidBefore: -offer.amount.minor };
    case 'split':
      return { ...whole, termDays: offer.term.days, deliveredNow: offer.first.minor };
    case 'settle':
      return { ...whole, termDays: offer.term.days, settledBefore: -offer.ask.minor };
    case 'cash':
      return whole;
    case 'full-prepayment':
      return { ...whole, termDays: -1, paidBefore: -total };
  }
}

const isNoBetter = (one: Worth, other: Worth): boolean =>
  (Object.keys(one) as (keyof Worth)[]).every((key) => one[key] <= other[key]);

const kindOf = ({ kind }: CounterOffer): Kind => (kind === 'full-prepayment' ? 'cash' : kind);

/**
 * The offers to show (domain.md 2.12): in the policy's order, lightest first, without those that are no better than another
 * in term, payment beforehand or amount, and no more lines than the policy shows. For the better classes a request for a
 * higher limit goes first and takes a line.
 */
export function lightestOffers(
  offers: readonly CounterOffer[],
  requests: readonly CreditRequest[],
  { input, total }: Attempt,
): readonly CounterOffer[] {
  const { order, show, requestFirst } = input.policy.offers;
  const lines = order
    .map((kind): Line => ({ kind, offers: offers.filter((offer) => kindOf(offer) === kind) }))
    .filter((line) => line.offers.length > 0);
  const worthOfLine = ({ offers: [first] }: Line): Worth | null => (first ? worthOf(first, total.minor) : null);
  const before = requestFirst.includes(input.riskClass) ? requests.filter(({ kind }) => kind === 'limit').length : 0;
  const isSurpassed = (line: Line, index: number): boolean =>
    lines.some((other, at) => {
      const [worth, otherWorth] = [worthOfLine(line), worthOfLine(other)];
      if (!worth || !otherWorth || !isNoBetter(worth, otherWorth)) return false;
      // Two that are worth the same: the earlier stays.
      return !isNoBetter(otherWorth, worth) || at < index;
    });
  return lines
    .filter((line, index) => !isSurpassed(line, index))
    .slice(0, show - before)
    .flatMap((line) => line.offers);
}
