import type { Assessment, TermAdvice } from '@/lib/domain/assessment';
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
  class: 'term_from_class',
  asked: 'term_from_asked',
};

type NamedTerm = readonly [name: string, term: PaymentTerm];

/** Asked, own, standard and legal maximum side by side; what is unknown is left out. */
function namedTerms(advice: TermAdvice, words: Words): readonly NamedTerm[] {
  const rows: NamedTerm[] = [];
  if (advice.asked) rows.push([words.t('term_asked'), advice.asked]);
  if (advice.own) rows.push([words.t('term_own'), advice.own]);
  rows.push([words.t('term_standard'), advice.standard]);
  if (advice.legalMaxDays !== null) rows.push([words.t('term_legal'), { days: advice.legalMaxDays }]);
  return rows;
}

function TermFacts({ terms }: { readonly terms: readonly NamedTerm[] }) {
  const words = useWords();
  return (
    <dl class="term-facts">
      {terms.map(([name, term]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="num">{words.term(term)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TermCardProps {
  readonly assessment: Assessment;
  readonly canFillTerm: boolean;
  readonly onApplyTerm: (term: PaymentTerm) => void;
}

/** The term asked against the customer's own and ours, and what to put in the quote. One line when they all agree. */
export function TermCard({ assessment, canFillTerm, onApplyTerm }: TermCardProps) {
  const words = useWords();
  const { term: advice, counterOffers, verdict } = assessment;
  const { advised, asked } = advice;
  const terms = namedTerms(advice, words);
  const isAgreed = terms.every(([, term]) => term.days === advised.days);
  const summary = !isAgreed ? 'term_advised' : advice.own ? 'term_agreed' : 'term_as_standard';
  const isOffered = counterOffers.some((offer) => offer.kind === 'term' && offer.term.days === advised.days);
  const isAsked = asked?.days === advised.days;
  const canApply = canFillTerm && verdict !== 'reject' && asked !== null && !isAsked && !isOffered;
  return (
    <Section title={words.t('term_title')} aside={words.t(summary, { term: words.term(advised) })}>
      {!isAgreed && <TermFacts terms={terms} />}
      {!isAgreed && !isAsked && (
        <div class="term-advice">
          <p class="dim">{words.t(WHY[advice.advisedFrom])}</p>
          {canApply && <ApplyTerm term={advised} onApply={onApplyTerm} />}
        </div>
      )}
    </Section>
  );
}
