import { invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const late = [invoice('F', 900, '2026-06-01')];
const final = (daysAgo: number) => ({
  done: [{ step: 'S5', on: addDays(TODAY, -daysAgo) }] as const,
  counterpartRole: null,
  salesWillCall: false,
  isOnHold: false,
});

export const examples: readonly Example[] = [
  ['fifteen days after the final notice', { facts: { desk: { dunning: final(15) } }, book: { openItems: late } }, { hit: {} }],
  ['fourteen days after it', { facts: { desk: { dunning: final(14) } }, book: { openItems: late } }, 'pass'],
  [
    'a consumer, fifteen days after it',
    { facts: { profile: { isConsumer: true }, desk: { dunning: final(15) } }, book: { openItems: late } },
    'pass',
  ],
  [
    'a consumer, seventeen days after it',
    { facts: { profile: { isConsumer: true }, desk: { dunning: final(17) } }, book: { openItems: late } },
    { hit: {} },
  ],
  [
    'somebody of whom nobody knows, fifteen days after it',
    { facts: { isNaturalPerson: null, buyerKind: null, profile: null, desk: { dunning: final(15) } }, book: { openItems: late } },
    'pass',
  ],
  ['another step is due', { facts: { desk: { dunning: { ...final(15), done: [] } } }, book: { openItems: late } }, 'pass'],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
];
