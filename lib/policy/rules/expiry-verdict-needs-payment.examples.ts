import { invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'two items must be paid',
    {
      outcome: {
        expiry: {
          on: localDate('2026-11-29'),
          paid: 'accept',
          unpaid: 'refer',
          mustBePaid: [invoice('F-1', 9, null), { ...invoice('F-2', 9, null), number: null }],
        },
      },
    },
    { hit: { expiry: '2026-11-29', verdict: 'accept', items: 'F-1, F-2' } },
  ],
  [
    'the same either way',
    { outcome: { expiry: { on: localDate('2026-11-29'), paid: 'refer', unpaid: 'refer', mustBePaid: [] } } },
    'pass',
  ],
  ['no such day', { outcome: { expiry: null } }, 'pass'],
  ['passes while the verdict is being decided', {}, 'pass'],
];
