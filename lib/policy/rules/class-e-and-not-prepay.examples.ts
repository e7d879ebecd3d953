import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['on credit', { riskClass: 'E' }, { hit: { class: 'E', max: -1 } }],
  ['in cash', { riskClass: 'E', quote: { term: { days: 0 } } }, { hit: { class: 'E', max: -1 } }],
  ['prepaid', { riskClass: 'E', quote: { term: { days: -1 } } }, 'pass'],
  ['class D', { riskClass: 'D' }, 'pass'],
  ['not rated', { riskClass: 'NR' }, 'pass'],
];
