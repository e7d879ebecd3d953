import type { Assessment, TermAdvice } from '@/lib/domain/assessment';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ApplyTerm } from './apply-term';
import { SourceNote } from './source-note';

const WHY: Readonly<Record<TermAdvice['advisedFrom'], MessageKey>> = {
  own: 'term_from_own',
  standard: 'term_from_standard',
  legal: 'term_from_legal',
  class: 'term_from_class',
  asked: 'term_from_asked',
};

/** A class may have a usual term of its own, where nothing was agreed. */
function whyAdvised({ advisedFrom, advised, standard }: TermAdvice): MessageKey {
  return advisedFrom === 'standard' && advised.days !== standard.days ? 'term_from_class_usual' : WHY[advisedFrom];
}

type NamedTerm = readonly [name: string, term: PaymentTerm];

/** Asked, own, standard and legal maximum side by side; what is unknown is left out. */
function namedTerms(advice: TermAdvice, words: Words): readonly NamedTerm[] {
  const rows: NamedTerm[] = [];
  if (advice.asked) rows.push([words.t('term_asked'), advice.asked]);
  if (advice.own) rows.push([words.t('term_own'), advice.own]);
  if (advice.agreed) rows.push([words.t('term_invoiced'), advice.agreed]);
  rows.push([words.t('term_standard'), advice.standard]);
  if (advice.legalMaxDays !== null) rows.push([words.t('term_legal'), { days: advice.legalMaxDays }]);
  return rows;
}

/** Whose longest term it is: of the class, or what goes before it (domain.md 2.9). */
function longestOf({ term, riskClass, isStarter, findings }: Assessment, words: Words): string {
  const isHit = (rule: string) => findings[rule]?.outcome === 'hit';
  if (isHit('FLG-02')) return words.t('term_who_watched');
  if (isHit('PUB-01')) return words.t('term_who_public');
  if (isStarter) return words.t('term_who_starter');
  if (riskClass === 'NR') return words.t('term_who_unrated');
  return words.t(term.agreed?.days === term.maxDays ? 'term_who_agreed' : 'term_who_class', { class: riskClass });
}

function longestText(assessment: Assessment, words: Words): string {
  const { maxDays } = assessment.term;
  const fields = { who: longestOf(assessment, words), term: words.term({ days: maxDays }) };
  return words.t(maxDays > 0 ? 'term_max' : 'term_only', fields);
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
          <p class="dim">{words.t(whyAdvised(advice))}</p>
          {canApply && <ApplyTerm term={advised} onApply={onApplyTerm} />}
        </div>
      )}
      <p class="dim" data-testid="term-max">
        {longestText(assessment, words)}
      </p>
      {advice.own && <SourceNote of={[['source_field_term', assessment.scope.from?.paymentTerm]]} assessment={assessment} />}
    </Section>
  );
}
