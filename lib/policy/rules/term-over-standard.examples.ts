import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['thirty days more for 12,100', { quote: { total: cents(12100), term: { days: 60 } } }, { hit: { days: 30, cost: 79.56 } }],
  ['the standard term', {}, 'pass'],
  ['a total that nobody can read', { quote: { total: null, term: { days: 60 } } }, { unknown: ['quote-total'] }],
  ['booked on the legal maximum', { facts: { buyerSize: 'large' }, quote: { term: { days: 60 } } }, 'pass'],
];
