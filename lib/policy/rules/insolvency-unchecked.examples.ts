import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['nobody asked the register', { facts: { insolvency: null } }, { hit: {} }],
  ['the register was asked', { facts: { insolvency: 'none' } }, 'pass'],
];
