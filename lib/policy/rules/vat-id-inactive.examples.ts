import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['inactive', { facts: { profile: { isVatActive: false } } }, { hit: {} }],
  ['active', { facts: { profile: { isVatActive: true } } }, 'pass'],
  ['the register gave no answer', { facts: { profile: { isVatActive: null } } }, { unknown: ['vat-activity'] }],
  ['nothing is known', { facts: { profile: null } }, { unknown: ['vat-activity'] }],
];
