import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['class D', { riskClass: 'D' }, { hit: { conditions: 7 } }],
  ['class E', { riskClass: 'E' }, { hit: { conditions: -1 } }],
  ['class C', { riskClass: 'C' }, 'pass'],
  ['not rated', { riskClass: 'NR' }, 'pass'],
];
