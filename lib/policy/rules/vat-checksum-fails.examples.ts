import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a good number', { facts: { profile: { vatId: 'NL 0044.95.445.B01' } } }, 'pass'],
  ['a bad one', { facts: { profile: { vatId: 'NL123456789B90' } } }, { hit: {} }],
  ['no number at all', { facts: { profile: { vatId: 'unknown' } } }, { hit: {} }],
  ['nobody told', { facts: { profile: { vatId: null } } }, { unknown: ['vat-id'] }],
  ['nothing is known', { facts: { profile: null } }, { unknown: ['vat-id'] }],
];
