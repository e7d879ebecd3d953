import { credit, invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a credit note', { book: { openItems: [invoice('F', 900, '2026-10-20'), credit('C', 300)] } }, { hit: { amount: 300 } }],
  ['nothing but invoices', { book: { openItems: [invoice('F', 900, '2026-10-20')] } }, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
