import { K1_SETTLED } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const longAgo = K1_SETTLED.slice(0, 1).map((item) => ({ ...item, settledOn: localDate('2024-09-29') }));
const justInTime = K1_SETTLED.slice(0, 1).map((item) => ({ ...item, settledOn: localDate('2024-09-30') }));

export const examples: readonly Example[] = [
  ['the register contradicts them', { facts: { identity: 'contradicted' } }, { hit: {} }],
  ['verified', { facts: { identity: 'verified' } }, 'pass'],
  ['not verified, but they paid us before', { facts: { identity: 'unverified' } }, 'pass'],
  ['not verified and never paid', { facts: { identity: 'unverified' }, book: { settledItems: [] } }, { hit: {} }],
  [
    'not verified and last paid over 24 months ago',
    { facts: { identity: 'unverified' }, book: { settledItems: longAgo } },
    { hit: {} },
  ],
  [
    'not verified and paid exactly 24 months ago',
    { facts: { identity: 'unverified' }, book: { settledItems: justInTime } },
    'pass',
  ],
  ['not checked, but they paid us before', { facts: { identity: null } }, 'pass'],
  ['not checked and never paid', { facts: { identity: null }, book: { settledItems: [] } }, { hit: {} }],
  ['not verified and payments unknown', { facts: { identity: 'unverified' }, book: { settledItems: null } }, { hit: {} }],
  ['neither is known', { facts: { identity: null }, book: { settledItems: null } }, { unknown: ['identity', 'settled-items'] }],
];
