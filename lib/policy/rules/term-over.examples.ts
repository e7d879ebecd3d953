import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['ninety days', { quote: { term: { days: 90 } } }, { hit: { days: 60 } }],
  ['sixty days', { quote: { term: { days: 60 } } }, 'pass'],
  ['no quote', { book: { paymentTerm: { days: 90 } }, quote: null }, 'pass'],
];
