import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a bankruptcy', { facts: { insolvency: 'bankrupt' } }, { hit: {} }],
  ['debt rescheduling of a person', { facts: { insolvency: 'wsnp' } }, { hit: {} }],
  ['a dissolved company', { facts: { insolvency: 'dissolved' } }, { hit: {} }],
  ['a moratorium is another matter', { facts: { insolvency: 'moratorium' } }, 'pass'],
  ['the register knows of nothing', { facts: { insolvency: 'none' } }, 'pass'],
  ['nobody asked the register', { facts: { insolvency: null } }, { unknown: ['insolvency'] }],
];
