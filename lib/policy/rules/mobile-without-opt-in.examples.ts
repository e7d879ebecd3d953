import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['chosen without consent', { facts: { desk: { mobile: { isChosen: true, hasOptIn: false } } } }, { hit: {} }],
  ['chosen with consent', { facts: { desk: { mobile: { isChosen: true, hasOptIn: true } } } }, 'pass'],
  ['not chosen', { facts: { desk: { mobile: { isChosen: false, hasOptIn: false } } } }, 'pass'],
  ['nobody records it', {}, { unknown: ['mobile'] }],
];
