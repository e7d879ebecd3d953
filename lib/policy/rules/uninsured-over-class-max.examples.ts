import { cents } from '@/lib/domain/k1.examples';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['more than class B may', { riskClass: 'B', book: { openItems: notDue(20_000.01) } }, { hit: { amount: 25_000.01 } }],
  ['as much as class B may', { riskClass: 'B', book: { openItems: notDue(20_000) } }, 'pass'],
  ['class D may little', { riskClass: 'D' }, { hit: { amount: 5000 } }],
  [
    'insured for the most part',
    { riskClass: 'D', facts: { cover: { limit: cents(5000), pct: 80, isWithdrawn: false } } },
    'pass',
  ],
  [
    'a cover that was withdrawn',
    { riskClass: 'D', facts: { cover: { limit: cents(5000), pct: 80, isWithdrawn: true } } },
    { hit: { amount: 5000 } },
  ],
  ['no book', { riskClass: 'D', book: null }, { unknown: ['book'] }],
  ['a total that nobody can read', { riskClass: 'D', quote: { total: null } }, { unknown: ['open-items'] }],
];
