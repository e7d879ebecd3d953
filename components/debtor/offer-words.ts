import type { CounterOffer } from '@/lib/domain/assessment';
import { shownRank } from '@/lib/domain/team/invoice-name';
import type { Words } from '@/lib/words/words';

/** One line of an offer: what to do, and what it comes down to. */
export interface OfferWords {
  readonly title: string;
  readonly detail: string;
}

/** Names up to two items; of more it gives the number. */
function settleTitle(offer: Extract<CounterOffer, { kind: 'settle' }>, words: Words): string {
  const { items } = offer;
  if (items.length > 2) return words.t('offer_settle_many', { count: items.length });
  const names = items.map((item) => item.number ?? shownRank(item.id) ?? words.t('item_no_number'));
  return words.t('offer_settle', { items: words.format.list(names) });
}

function amountDetail(offer: Extract<CounterOffer, { kind: 'amount' }>, words: Words): string {
  const { totalExclTax } = offer;
  return totalExclTax ? words.t('excl_tax_amount', { amount: words.format.money(totalExclTax) }) : words.t('incl_tax');
}

/** The words of a counter-offer; the verdict it leads to is drawn beside them. */
export function offerWords(offer: CounterOffer, words: Words): OfferWords {
  const { t, term, format } = words;
  switch (offer.kind) {
    case 'term':
      return { title: t('offer_term', { term: term(offer.term) }), detail: t('offer_term_detail') };
    case 'amount':
      return {
        title: t('offer_amount', { amount: format.money(offer.total), term: term(offer.term) }),
        detail: amountDetail(offer, words),
      };
    case 'prepay':
      return {
        title: t('offer_prepay', { share: format.percent(offer.share * 100), term: term(offer.term) }),
        detail: t('offer_prepay_detail', { amount: format.money(offer.amount) }),
      };
    case 'split':
      return {
        title: t('offer_split', { amount: format.money(offer.first) }),
        detail: t('offer_split_detail', { count: offer.parts, term: term(offer.term) }),
      };
    case 'settle':
      return {
        title: settleTitle(offer, words),
        detail: t('offer_settle_detail', { amount: format.money(offer.ask), term: term(offer.term) }),
      };
    case 'cash':
      return { title: t('offer_cash'), detail: format.money(offer.amount) };
    case 'full-prepayment':
      return { title: t('offer_full_prepayment'), detail: t('offer_prepay_detail', { amount: format.money(offer.amount) }) };
  }
}
