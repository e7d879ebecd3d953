import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a good number', { facts: { profile: { iban: 'NL91 ABNA 0417 1643 00' } } }, 'pass'],
  ['a bad one', { facts: { profile: { iban: 'NL91ABNA0417164301' } } }, { hit: {} }],
  ['no number at all', { facts: { profile: { iban: '0417164300' } } }, { hit: {} }],
  ['nobody told', { facts: { profile: {} } }, { unknown: ['iban'] }],
  ['nothing is known', { facts: { profile: null } }, { unknown: ['iban'] }],
];
