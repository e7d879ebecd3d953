import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['it holds', { outcome: { holdsUntil: localDate('2026-10-30') } }, { hit: { date: '2026-10-30' } }],
  ['it is none', { outcome: { verdict: 'refer' } }, 'pass'],
  ['passes while the verdict is being decided', {}, 'pass'],
];
