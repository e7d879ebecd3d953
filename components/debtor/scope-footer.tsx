import { Fragment } from 'preact';
import type { Assessment, Scope } from '@/lib/domain/assessment';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { MISSING_WORDS } from './missing-words';
import { TAX_WORDS } from './tax-words';

function sourceAge({ source, asOf }: Scope, at: Assessment['at'], words: Words): string {
  const name = source ?? words.t('scope_source_unknown');
  return asOf ? words.t('scope_age', { source: name, age: words.age(asOf, at.now) }) : name;
}

/** What the verdict rests on, in one line: source and age, currency and tax, orders, policy. What is missing is behind it. */
export function ScopeFooter({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { scope, at, policyVersion } = assessment;
  const tax = scope.tax ? TAX_WORDS[scope.tax] : undefined;
  const parts = [
    sourceAge(scope, at, words),
    words.t('scope_currency', { currency: assessment.ageing.net.currency }),
    words.t(scope.ordersIncluded ? 'scope_orders_in' : 'scope_orders_out'),
    words.t('scope_policy', { version: policyVersion }),
  ];
  return (
    <footer class="scope" data-testid="scope">
      <p>
        {parts.map((part, index) => (
          <Fragment key={part}>
            <span class="scope-part">{index < parts.length - 1 ? `${part} ·` : part}</span>{' '}
          </Fragment>
        ))}
      </p>
      {tax && <p>{words.t(tax)}</p>}
      {scope.missing.length > 0 && (
        <details>
          <summary>{words.t('scope_missing', { count: scope.missing.length })}</summary>
          <ul class="scope-missing">
            {scope.missing.map((fact) => (
              <li key={fact}>{words.t(MISSING_WORDS[fact])}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
