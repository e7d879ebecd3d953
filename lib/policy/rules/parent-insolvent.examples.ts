import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const insolvent = { name: 'Moeder N.V.', procedure: 'bankrupt', since: localDate('2026-09-01') } as const;

export const examples: readonly Example[] = [
  [
    'the parent is bankrupt',
    { facts: { group: { debtors: 2, open: null, insolvent } } },
    { hit: { name: 'Moeder N.V.', procedure: 'procedure_bankrupt', date: '2026-09-01' } },
  ],
  ['the parent is sound', { facts: { group: { debtors: 2, open: null, insolvent: null } } }, 'pass'],
  ['nobody knows of a group', {}, { unknown: ['group'] }],
];
