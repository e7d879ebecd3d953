import type { TaxEvidence } from '@/lib/domain/quote';
import type { MessageKey } from '@/lib/words/catalogue';

/** How VAT came in, where it was not simply read. */
export const TAX_WORDS: Readonly<Partial<Record<TaxEvidence, MessageKey>>> = {
  'tax-added': 'scope_tax_added',
  'assumed-excluded': 'tax_assumed_excluded',
  'assumed-unknown': 'tax_assumed_unknown',
};
