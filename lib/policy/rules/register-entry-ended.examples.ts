import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['ended in May', { facts: { profile: { registerEndedOn: localDate('2026-05-01') } } }, { hit: { date: '2026-05-01' } }],
  ['active', { facts: { profile: { registerEndedOn: 'none' } } }, 'pass'],
  ['nobody asked', { facts: { profile: {} } }, { unknown: ['register'] }],
  ['nothing is known at all', { facts: { profile: null } }, { unknown: ['register'] }],
];
