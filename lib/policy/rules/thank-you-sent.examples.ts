import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['for an invoice', { facts: { desk: { thankedFor: 'F-1002' } } }, { hit: { invoice: 'F-1002' } }],
  ['nobody records it', { facts: { desk: { thankedFor: null } } }, { unknown: ['thank-you'] }],
  ['nothing is known of the desk', {}, { unknown: ['thank-you'] }],
];
