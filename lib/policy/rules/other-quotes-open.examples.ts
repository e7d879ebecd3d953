import { cents } from '@/lib/domain/k1.examples';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'together over the limit',
    { facts: { deal: { otherQuotes: { count: 2, total: cents(15_000.01) } } } },
    { hit: { n: 2, amount: 15_000.01, over: 0.01, raised: 'to a warning' } },
  ],
  [
    'together at the limit',
    { facts: { deal: { otherQuotes: { count: 2, total: cents(15_000) } } } },
    { hit: { n: 2, amount: 15_000, sentence: 'EXP-05-WITHIN' } },
  ],
  [
    'no limit',
    { riskClass: 'NR', facts: { deal: { otherQuotes: { count: 1, total: cents(10) } } }, book: { creditLimit: null } },
    { hit: { n: 1, amount: 10, sentence: 'EXP-05-WITHIN' } },
  ],
  [
    'a total that nobody can read',
    { facts: { deal: { otherQuotes: { count: 1, total: cents(10) } } }, quote: { total: null } },
    { hit: { n: 1, amount: 10, sentence: 'EXP-05-WITHIN' } },
  ],
  ['none', { facts: { deal: { otherQuotes: { count: 0, total: cents(0) } } } }, 'pass'],
  [
    'in another currency',
    { facts: { deal: { otherQuotes: { count: 1, total: { minor: 1, currency: 'USD' as CurrencyCode } } } } },
    { unknown: ['other-quotes'] },
  ],
  ['nobody looked', {}, { unknown: ['other-quotes'] }],
];
