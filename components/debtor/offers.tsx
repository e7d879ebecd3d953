import type { CounterOffer } from '@/lib/domain/assessment';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ApplyTerm } from './apply-term';
import { offerWords } from './offer-words';

interface OffersProps {
  readonly offers: readonly CounterOffer[];
  readonly canFillTerm: boolean;
  readonly onApplyTerm: (term: PaymentTerm) => void;
}

interface OfferProps extends Omit<OffersProps, 'offers'> {
  readonly offer: CounterOffer;
  /** Both ways of paying before the goods leave are one line (domain.md 2.12). */
  readonly isCashOrPrepaid: boolean;
}

function Offer({ offer, isCashOrPrepaid, canFillTerm, onApplyTerm }: OfferProps) {
  const words = useWords();
  const { title, detail } = offerWords(offer, words);
  return (
    <li class="choice" data-testid="offer" data-kind={offer.kind}>
      <div class="choice-text">
        <b class="choice-title">{isCashOrPrepaid ? words.t('offer_cash_or_prepaid') : title}</b>
        <span class="choice-detail">
          {detail}{' '}
          <span class="offer-verdict">
            <Icon name="arrow" /> {words.t('verdict_word_accept')}
          </span>
        </span>
      </div>
      {offer.kind === 'term' && canFillTerm && <ApplyTerm term={offer.term} onApply={onApplyTerm} />}
    </li>
  );
}

/** What would make this quote pass; each was assessed again and accepts (domain.md 2.12). */
export function Offers({ offers, canFillTerm, onApplyTerm }: OffersProps) {
  const words = useWords();
  if (offers.length === 0) return null;
  const hasBoth = offers.some(({ kind }) => kind === 'cash') && offers.some(({ kind }) => kind === 'full-prepayment');
  const lines = hasBoth ? offers.filter(({ kind }) => kind !== 'full-prepayment') : offers;
  return (
    <Section title={words.t('offers_title')}>
      <ul class="choices">
        {lines.map((offer) => (
          <Offer
            key={offer.kind}
            offer={offer}
            isCashOrPrepaid={hasBoth && offer.kind === 'cash'}
            canFillTerm={canFillTerm}
            onApplyTerm={onApplyTerm}
          />
        ))}
      </ul>
    </Section>
  );
}
