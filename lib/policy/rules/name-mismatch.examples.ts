import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['the register has another name', { facts: { identity: 'contradicted' } }, { hit: {} }],
  ['the names agree', {}, 'pass'],
  ['nobody compared them', { facts: { identity: null } }, { unknown: ['identity'] }],
];
