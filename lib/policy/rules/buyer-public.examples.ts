import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a municipality', { facts: { buyerKind: 'public' } }, { hit: {} }],
  ['a business', {}, 'pass'],
  ['nobody told', { facts: { buyerKind: null } }, { unknown: ['identity'] }],
];
