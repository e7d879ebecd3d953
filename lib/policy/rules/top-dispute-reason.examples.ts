import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const frequent = (rank: number, daysAgo: number) => ({ reason: 'po_missing', rank, on: addDays(TODAY, -daysAgo) });

export const examples: readonly Example[] = [
  [
    'the third of them',
    { facts: { portfolio: { frequentDispute: frequent(3, 90) } } },
    { hit: { reason: 'dispute_reason_po_missing' } },
  ],
  ['the fourth', { facts: { portfolio: { frequentDispute: frequent(4, 1) } } }, 'pass'],
  ['long ago', { facts: { portfolio: { frequentDispute: frequent(1, 91) } } }, 'pass'],
  ['no quote', { facts: { portfolio: { frequentDispute: frequent(1, 1) } }, quote: null }, 'pass'],
  ['counted, and none that this debtor raised', { facts: { portfolio: { frequentDispute: 'none' } } }, 'pass'],
  ['nobody counts', {}, { unknown: ['disputes'] }],
];
