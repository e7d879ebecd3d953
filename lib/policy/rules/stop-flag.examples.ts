import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const stop = { kind: 'stop', reason: 'two returned payments', by: 'Noor', on: localDate('2026-09-01') } as const;

export const examples: readonly Example[] = [
  ['a stop', { facts: { flags: [stop] } }, { hit: { reason: 'two returned payments', by: 'Noor', date: '2026-09-01' } }],
  [
    'a stop that prepayment does not release',
    { facts: { flags: [stop] }, quote: { term: { days: -1 } } },
    { hit: { reason: 'two returned payments', by: 'Noor', date: '2026-09-01' } },
  ],
  [
    'prepaid, and the stop says that this is enough',
    { facts: { flags: [{ ...stop, release: 'prepay_ok' }] }, quote: { term: { days: -1 } } },
    'pass',
  ],
  [
    'on credit that release does not help',
    { facts: { flags: [{ ...stop, release: 'prepay_ok' }] } },
    { hit: { reason: 'two returned payments', by: 'Noor', date: '2026-09-01' } },
  ],
  [
    'a second stop without release',
    {
      facts: {
        flags: [
          { ...stop, release: 'prepay_ok' },
          { ...stop, by: 'Sem' },
        ],
      },
      quote: { term: { days: -1 } },
    },
    { hit: { reason: 'two returned payments', by: 'Sem', date: '2026-09-01' } },
  ],
  ['a note is no stop', { facts: { flags: [{ ...stop, kind: 'note' }] } }, 'pass'],
  ['no flags', {}, 'pass'],
  [
    'on its last day',
    { facts: { flags: [{ ...stop, expiresOn: localDate('2026-09-30') }] } },
    { hit: { reason: 'two returned payments', by: 'Noor', date: '2026-09-01' } },
  ],
  ['after its last day', { facts: { flags: [{ ...stop, expiresOn: localDate('2026-09-29') }] } }, 'pass'],
];
