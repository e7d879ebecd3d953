import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['class D', { riskClass: 'D' }, { hit: { term: 7 } }],
  ['class E', { riskClass: 'E' }, { hit: { term: -1 } }],
  ['class C', { riskClass: 'C' }, 'pass'],
  ['not rated', { riskClass: 'NR' }, 'pass'],
];
