import { Fragment } from 'preact';
import type { Assessment, FactKey, Scope } from '@/lib/domain/assessment';
import type { TaxEvidence } from '@/lib/domain/quote';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';

const MISSING: Readonly<Record<FactKey, MessageKey>> = {
  book: 'missing_book',
  'open-items': 'missing_open_items',
  'due-dates': 'missing_due_dates',
  'settled-items': 'missing_settled_items',
  'open-orders': 'missing_open_orders',
  'credit-limit': 'missing_credit_limit',
  'payment-term': 'missing_payment_term',
  'quote-total': 'missing_quote_total',
  'quote-term': 'missing_quote_term',
  identity: 'missing_identity',
  insolvency: 'missing_insolvency',
  'external-score': 'missing_external_score',
  'external-change': 'missing_external_change',
  promises: 'missing_promises',
  'buyer-size': 'missing_buyer_size',
  'exchange-rate': 'missing_exchange_rate',
  'own-size': 'missing_own_size',
};

/** How VAT came in, where it was not simply read. */
const TAX: Readonly<Partial<Record<TaxEvidence, MessageKey>>> = {
  'tax-added': 'scope_tax_added',
  'assumed-excluded': 'tax_assumed_excluded',
  'assumed-unknown': 'tax_assumed_unknown',
};

function sourceAge({ source, asOf }: Scope, at: Assessment['at'], words: Words): string {
  const name = source ?? words.t('scope_source_unknown');
  return asOf ? words.t('scope_age', { source: name, age: words.age(asOf, at.now) }) : name;
}

/** What the verdict rests on, in one line: source and age, currency and tax, orders, policy. What is missing is behind it. */
export function ScopeFooter({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { scope, at, policyVersion } = assessment;
  const tax = scope.tax ? TAX[scope.tax] : undefined;
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
              <li key={fact}>{words.t(MISSING[fact])}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
