/**
 * Keys of `_locales` that name the facts behind a finding (`Because.fact`), each a noun that a figure can follow. A test of the
 * catalogues fails when a rule tells of a fact that is not here.
 */
export const FACT_WORDS: Readonly<Record<string, string>> = {
  'book-age': 'fact_book_age',
  coverage: 'fact_coverage',
  'credit-limit': 'fact_credit_limit',
  credits: 'fact_credits',
  disputed: 'fact_disputed',
  dunnable: 'fact_dunnable',
  exposure: 'fact_exposure',
  'external-age': 'fact_external_age',
  'external-change': 'fact_external_change',
  'instalment-share': 'fact_instalment_share',
  'late-items': 'fact_late_items',
  'name-similarity': 'fact_name_similarity',
  'quote-term': 'fact_quote_term',
  'quote-total': 'fact_quote_total',
  'rate-table': 'fact_rate_table',
  'receivables-share': 'fact_receivables_share',
  uninsured: 'fact_uninsured',
  utilisation: 'fact_utilisation',
};

/** Facts whose days are a payment term, so that 0 is cash and -1 is prepayment. */
export const TERM_FACTS: readonly string[] = ['quote-term'];
