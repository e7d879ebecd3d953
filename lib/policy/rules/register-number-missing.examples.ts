import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['not verified and never paid', { facts: { identity: 'unverified' }, book: { settledItems: [] } }, { hit: {} }],
  ['not verified, but they paid us before', { facts: { identity: 'unverified' } }, 'pass'],
  [
    'not verified, and nobody tells what was paid',
    { facts: { identity: 'unverified' }, book: { settledItems: null } },
    { hit: {} },
  ],
  ['verified', { book: { settledItems: [] } }, 'pass'],
  ['contradicted is another sentence', { facts: { identity: 'contradicted' }, book: { settledItems: [] } }, 'pass'],
  ['neither is known', { facts: { identity: null }, book: { settledItems: null } }, { unknown: ['identity', 'settled-items'] }],
];
