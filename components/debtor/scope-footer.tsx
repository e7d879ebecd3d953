import { Fragment } from 'preact';
import type { Assessment } from '@/lib/domain/assessment';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { MISSING_WORDS } from './missing-words';
import { ScopeTroubles, sourceAge, sourcesOfScope } from './scope-sources';
import { TAX_WORDS } from './tax-words';

interface ScopeFooterProps {
  readonly assessment: Assessment;
  /** Asks the live sources what is new; null where there is nobody to ask. */
  readonly onRefresh: (() => void) | null;
}

/** What the verdict rests on, in one line: sources and ages, currency and tax, orders, policy. What is missing is behind it. */
export function ScopeFooter({ assessment, onRefresh }: ScopeFooterProps) {
  const words = useWords();
  const { scope, at, policyVersion } = assessment;
  const isLive = sourcesOfScope(scope).some(({ kind }) => kind === 'live');
  const tax = scope.tax ? TAX_WORDS[scope.tax] : undefined;
  const parts = [
    ...sourcesOfScope(scope).map((source) => sourceAge(source, at.now, words)),
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
      {isLive && onRefresh && (
        <p>
          <Button kind="plain" onClick={onRefresh} testId="scope-refresh">
            {words.t('scope_refresh')}
          </Button>
        </p>
      )}
      <ScopeTroubles scope={scope} />
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
