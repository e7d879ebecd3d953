import type { FactKey } from '@/lib/domain/assessment';
import type { MessageKey } from '@/lib/words/catalogue';

/** What is said of a fact that is missing. */
export const MISSING_WORDS: Readonly<Record<FactKey, MessageKey>> = {
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
