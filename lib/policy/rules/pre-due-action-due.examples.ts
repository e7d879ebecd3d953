import { invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const dunning = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false } as const;

export const examples: readonly Example[] = [
  [
    'much money, due in five days',
    { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 6500, '2026-10-05')] } },
    { hit: { days: 5 } },
  ],
  ['due in six', { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 6500, '2026-10-06')] } }, 'pass'],
  ['late already', { facts: { desk: { dunning } }, book: { openItems: [invoice('F', 6500, '2026-09-01')] } }, 'pass'],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
  ['no book', { facts: { desk: { dunning } }, book: null }, { unknown: ['dunning'] }],
];
