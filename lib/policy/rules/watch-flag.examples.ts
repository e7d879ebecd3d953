import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const watch = { kind: 'watch', reason: 'new owner since May', by: 'Noor', on: localDate('2026-09-01') } as const;

export const examples: readonly Example[] = [
  ['somebody keeps an eye on them', { facts: { flags: [watch] } }, { hit: { reason: 'new owner since May' } }],
  [
    'a stop that expired',
    { facts: { flags: [{ ...watch, kind: 'stop', expiresOn: localDate('2026-09-29') }] } },
    { hit: { reason: 'new owner since May' } },
  ],
  ['no flags', {}, 'pass'],
  ['a stop is not a watch', { facts: { flags: [{ ...watch, kind: 'stop' }] } }, 'pass'],
];
