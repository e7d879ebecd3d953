import { cents } from '@/lib/domain/k1.examples';
import type { CurrencyCode } from '@/lib/domain/money';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'ten percent',
    { facts: { portfolio: { receivables: cents(100_000) } }, book: { openItems: notDue(10_000) } },
    { hit: { pct: 10 } },
  ],
  ['a little less', { facts: { portfolio: { receivables: cents(100_000) } }, book: { openItems: notDue(9999.99) } }, 'pass'],
  [
    'a quarter',
    { facts: { portfolio: { receivables: cents(40_000) } }, book: { openItems: notDue(10_000) } },
    { hit: { pct: 25, raised: 'to a warning' } },
  ],
  ['nothing is owed in all', { facts: { portfolio: { receivables: cents(0) } } }, { unknown: ['portfolio'] }],
  [
    'receivables in another currency',
    { facts: { portfolio: { receivables: { minor: 100, currency: 'USD' as CurrencyCode } } } },
    { unknown: ['portfolio'] },
  ],
  ['nobody knows all of it', {}, { unknown: ['portfolio'] }],
  ['no book', { facts: { portfolio: { receivables: cents(100) } }, book: null }, { unknown: ['portfolio'] }],
];
