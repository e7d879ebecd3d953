import type { CounterOffer, TermAdvice } from '@/lib/domain/assessment';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ApplyTerm } from './apply-term';

const WHY: Readonly<Record<TermAdvice['advisedFrom'], MessageKey>> = {
  own: 'term_from_own',
  standard: 'term_from_standard',
  legal: 'term_from_legal',
  asked: 'term_from_asked',
};

/** Asked, own, standard and legal maximum side by side; what is unknown is left out. */
function facts(advice: TermAdvice, words: Words): readonly (readonly [string, string])[] {
  const rows: [string, string][] = [];
  if (advice.asked) rows.push([words.t('term_asked'), words.term(advice.asked)]);
  if (advice.own) rows.push([words.t('term_own'), words.term(advice.own)]);
  rows.push([words.t('term_standard'), words.term(advice.standard)]);
  if (advice.legalMaxDays !== null) rows.push([words.t('term_legal'), words.format.days(advice.legalMaxDays)]);
  return rows;
}

interface TermCardProps {
  readonly advice: TermAdvice;
  readonly offers: readonly CounterOffer[];
  readonly canFillTerm: boolean;
  readonly onApplyTerm: (term: PaymentTerm) => void;
}

/** The term asked against the customer's own and ours, and what to put in the quote. */
export function TermCard({ advice, offers, canFillTerm, onApplyTerm }: TermCardProps) {
  const words = useWords();
  const { advised, asked } = advice;
  const isAsked = asked?.days === advised.days;
  const isOffered = offers.some((offer) => offer.kind === 'term' && offer.term.days === advised.days);
  const canApply = canFillTerm && !isAsked && !isOffered;
  return (
    <Section title={words.t('term_title')} aside={words.t('term_advised', { term: words.term(advised) })}>
      <div class="term">
        <dl class="term-facts">
          {facts(advice, words).map(([name, value]) => (
            <div key={name} class="term-fact">
              <dt>{name}</dt>
              <dd class="num">{value}</dd>
            </div>
          ))}
        </dl>
        {canApply && <ApplyTerm term={advised} onApply={onApplyTerm} />}
      </div>
      {!isAsked && <p class="dim">{words.t(WHY[advice.advisedFrom])}</p>}
    </Section>
  );
}
