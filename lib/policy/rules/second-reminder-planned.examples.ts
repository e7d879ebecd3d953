import { invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const late = [invoice('F', 900, '2026-08-01')];
const reminded = (daysAgo: number) => ({
  done: [{ step: 'S1', on: addDays(TODAY, -daysAgo) }] as const,
  counterpartRole: null,
  salesWillCall: false,
  isOnHold: false,
});

export const examples: readonly Example[] = [
  [
    'in two working days',
    { riskClass: 'B', facts: { desk: { dunning: reminded(3) } }, book: { openItems: late } },
    { hit: { date: '2026-10-02' } },
  ],
  ['in three', { riskClass: 'B', facts: { desk: { dunning: reminded(0) } }, book: { openItems: late } }, 'pass'],
  [
    'class D is not asked about',
    { riskClass: 'D', facts: { desk: { dunning: reminded(3) } }, book: { openItems: late } },
    'pass',
  ],
  [
    'sales will call',
    { riskClass: 'B', facts: { desk: { dunning: { ...reminded(3), salesWillCall: true } } }, book: { openItems: late } },
    'pass',
  ],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
];
