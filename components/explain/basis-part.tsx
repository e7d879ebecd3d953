import type { Scope } from '@/lib/domain/assessment';
import type { Explanation } from '@/lib/domain/explanation';
import type { Words } from '@/lib/words/words';
import { apartText, convertedText } from '../debtor/conversion-words';
import { MISSING_WORDS } from '../debtor/missing-words';
import { sourcesOfScope } from '../debtor/scope-sources';
import { TAX_WORDS } from '../debtor/tax-words';
import { useWords } from '../ui/words-context';
import { ExplainPart } from './explain-part';
import { dateText } from './fact-text';
import { type Pair, Pairs } from './pairs';
import type { Reader } from './reader';

function booksText({ assessment: { scope }, timeZone }: Explanation, words: Words): string {
  const textOf = ({ source, asOf }: Pick<Scope, 'source' | 'asOf'>): string => {
    const name = source ?? words.t('scope_source_unknown');
    return asOf ? words.t('why_books_of', { source: name, date: dateText(asOf, timeZone, words) }) : name;
  };
  return words.format.list(sourcesOfScope(scope).map(textOf));
}

function basisPairs(explanation: Explanation, reader: Reader, words: Words): readonly Pair[] {
  const { scope, ageing, policyVersion, factsHash } = explanation.assessment;
  const tax = scope.tax ? TAX_WORDS[scope.tax] : undefined;
  const { conversion } = scope;
  const rates = conversion
    ? [convertedText(conversion, words), apartText(conversion, words)].filter((text) => text !== null)
    : [];
  const counted = [
    words.t('scope_currency', { currency: ageing.net.currency }),
    words.t(scope.ordersIncluded ? 'scope_orders_in' : 'scope_orders_out'),
  ];
  return [
    [words.t('why_books'), booksText(explanation, words)],
    [words.t('why_counted'), counted.join(', ')],
    ...(rates.length > 0 ? [[words.t('why_conversion'), rates.join(' ')] as const] : []),
    ...(tax ? [[words.t('why_vat_how'), words.t(tax)] as const] : []),
    [words.t('why_policy'), policyVersion],
    ...(reader === 'us' ? [[words.t('why_fingerprint'), factsHash] as const] : []),
  ];
}

interface BasisPartProps {
  readonly explanation: Explanation;
  readonly reader: Reader;
}

/** Sources and dates, the policy that was used, and what was not known. Our own size is no affair of the customer. */
export function BasisPart({ explanation, reader }: BasisPartProps) {
  const words = useWords();
  const missing = explanation.assessment.scope.missing.filter((fact) => reader === 'us' || fact !== 'own-size');
  return (
    <ExplainPart title={words.t('why_basis_title')} testId="why-basis">
      <Pairs of={basisPairs(explanation, reader, words)} />
      {missing.length > 0 && (
        <>
          <h3>{words.t('why_unknown')}</h3>
          <ul class="why-list">
            {missing.map((fact) => (
              <li key={fact}>{words.t(MISSING_WORDS[fact])}</li>
            ))}
          </ul>
        </>
      )}
    </ExplainPart>
  );
}
