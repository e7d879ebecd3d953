import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['the books alone', { facts: { external: null, profile: null } }, { hit: { coverage: 56 } }],
  ['not rated is told otherwise', { facts: { external: null }, book: { settledItems: [] } }, 'pass'],
  ['enough is known', {}, 'pass'],
];
