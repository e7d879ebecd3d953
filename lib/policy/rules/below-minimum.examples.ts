import { invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const dunning = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } as const;

export const examples: readonly Example[] = [
  ['a trifle', { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 49.99, '2026-09-01')] } }, { hit: {} }],
  ['enough', { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 50, '2026-09-01')] } }, 'pass'],
  ['nothing due', { facts: { desk: { dunning } } }, 'pass'],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
];
