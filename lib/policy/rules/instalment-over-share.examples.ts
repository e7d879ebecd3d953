import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const running = {
  state: 'active',
  paid: 2,
  total: 7,
  next: null,
  deviations: [],
  instalment: cents(1200),
  freeCashFlow: null,
} as const;

export const examples: readonly Example[] = [
  ['more than forty percent', { facts: { arrangement: { ...running, freeCashFlow: cents(2999) } } }, { hit: { pct: 40 } }],
  ['forty percent', { facts: { arrangement: { ...running, freeCashFlow: cents(3000) } } }, 'pass'],
  ['nobody knows the cash flow', { facts: { arrangement: running } }, { unknown: ['cash-flow'] }],
  [
    'no cash flow to take a share of',
    { facts: { arrangement: { ...running, freeCashFlow: cents(0) } } },
    { unknown: ['cash-flow'] },
  ],
  ['there is none', { facts: { arrangement: 'none' } }, 'pass'],
  ['nobody records them', {}, { unknown: ['arrangement'] }],
];
