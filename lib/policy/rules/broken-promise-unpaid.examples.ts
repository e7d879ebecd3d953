import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const broken = { amount: cents(3600), on: localDate('2026-09-15'), state: 'broken', unpaid: cents(3600) } as const;

export const examples: readonly Example[] = [
  ['broken and unpaid', { facts: { promises: [broken] } }, { hit: { date: '2026-09-15', amount: 3600 } }],
  [
    'the oldest is named',
    { facts: { promises: [broken, { ...broken, on: localDate('2026-08-01'), unpaid: cents(10) }] } },
    { hit: { date: '2026-08-01', amount: 10 } },
  ],
  [
    'the oldest is named, wherever it stands',
    {
      facts: {
        promises: [
          { ...broken, on: localDate('2026-08-01') },
          { ...broken, unpaid: cents(10) },
        ],
      },
    },
    { hit: { date: '2026-08-01', amount: 3600 } },
  ],
  [
    'of two of one day the first is named',
    { facts: { promises: [broken, { ...broken, unpaid: cents(10) }] } },
    { hit: { date: '2026-09-15', amount: 3600 } },
  ],
  ['broken and paid since', { facts: { promises: [{ ...broken, unpaid: cents(0) }] } }, 'pass'],
  ['not due yet', { facts: { promises: [{ ...broken, state: 'pending' }] } }, 'pass'],
  ['nobody records promises', { facts: { promises: null } }, { unknown: ['promises'] }],
];
