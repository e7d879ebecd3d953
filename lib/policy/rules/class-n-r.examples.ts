import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['too little is known', { facts: { external: null }, book: { settledItems: [] } }, { hit: {} }],
  ['the worst class is a class', { riskClass: 'E' }, 'pass'],
  ['rated', {}, 'pass'],
];
