import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a template', { policy: { status: 'template' } }, { hit: {} }],
  ['nobody confirmed anything', { policy: { confirmations: [] } }, { hit: {} }],
  ['confirmed', {}, 'pass'],
];
