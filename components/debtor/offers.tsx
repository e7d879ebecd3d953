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

function Offer({ offer, canFillTerm, onApplyTerm }: { readonly offer: CounterOffer } & Omit<OffersProps, 'offers'>) {
  const words = useWords();
  const { title, detail } = offerWords(offer, words);
  return (
    <li class="choice" data-testid="offer" data-kind={offer.kind}>
      <div class="choice-text">
        <b class="choice-title">{title}</b>
        <span class="choice-detail num-soft">
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
  return (
    <Section title={words.t('offers_title')}>
      <ul class="choices">
        {offers.map((offer) => (
          <Offer key={offer.kind} offer={offer} canFillTerm={canFillTerm} onApplyTerm={onApplyTerm} />
        ))}
      </ul>
    </Section>
  );
}
