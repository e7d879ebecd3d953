import { invoice, K1_ITEMS } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'a dispute with its reason',
    { book: { openItems: K1_ITEMS } },
    { hit: { amount: 2150, reason: 'dispute_reason_po_missing' } },
  ],
  [
    'a dispute without a reason',
    { book: { openItems: [invoice('F', 900, null, { dispute: { state: 'unconfirmed', reason: null } })] } },
    { hit: { amount: 900, sentence: 'DSP-01-NO-REASON' } },
  ],
  ['none', {}, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
