import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['another verdict', { outcome: { verdictWithDisputes: 'refer' } }, { hit: { verdict: 'refer' } }],
  ['the same', { outcome: {} }, 'pass'],
  ['passes while the verdict is being decided', {}, 'pass'],
];
