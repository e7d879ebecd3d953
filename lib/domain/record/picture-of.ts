import type { Assessment, CounterOffer } from '../assessment';
import type { Quote } from '../quote';
import type { ReferralPicture } from './referral-record';

/** More reasons than anybody reads at once. */
const MOST_REASONS = 20;

/** An item as an offer names it: the rest of it is in the book of whoever answers. */
function offerPicture(offer: CounterOffer): CounterOffer {
  if (offer.kind !== 'settle') return offer;
  return { ...offer, items: offer.items.map(({ id, number, open }) => ({ id, number, open }) as (typeof offer.items)[number]) };
}

/** The whole picture of a deal as it stands on the screen of who refers it (R3-10). */
export function pictureOf(assessment: Assessment, quote: Quote | null): ReferralPicture {
  const { verdict, riskClass, score, exposure, limit, ageing, reasons, counterOffers, requests } = assessment;
  return {
    verdict,
    termDays: quote?.term?.days ?? null,
    amount: quote?.total ?? null,
    riskClass,
    score: score.value,
    exposure: exposure.net,
    limit: limit.inForce,
    overdue: ageing.overdue,
    disputed: ageing.disputed,
    reasons: reasons
      .slice(0, MOST_REASONS)
      .map(({ rule, sentence, fields }) => ({ rule, ...(sentence && { sentence }), fields })),
    offers: counterOffers.map(offerPicture),
    requests,
  };
}
