import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['25,000', { quote: { total: cents(25000) } }, { hit: { amount: 25000 } }],
  ['a cent less', { quote: { total: cents(24999.99) } }, 'pass'],
  [
    'prepaying a part does not make it smaller',
    { quote: { total: cents(25000), prepaidShare: 0.5 } },
    { hit: { amount: 25000 } },
  ],
  ['a total that nobody can read', { quote: { total: null } }, { unknown: ['quote-total'] }],
  ['no quote', { quote: null }, 'pass'],
];
