import { invoice, K1_ITEMS } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['all that may be dunned', { book: { openItems: K1_ITEMS } }, { hit: { amount: 6350 } }],
  ['three days late', { book: { openItems: [invoice('F', 900, '2026-09-27')] } }, 'pass'],
  ['cents left over', { book: { openItems: [invoice('F', 0.37, '2026-08-16')] } }, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
