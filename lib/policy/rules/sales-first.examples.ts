import { invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const late = [invoice('F', 900, '2026-08-01')];
const asked = (daysAgo: number) => ({
  done: [{ step: 'S4', on: addDays(TODAY, -daysAgo) }] as const,
  counterpartRole: null,
  salesWillCall: false,
  isOnHold: false,
});

export const examples: readonly Example[] = [
  ['asked two days ago', { facts: { desk: { dunning: asked(2) } }, book: { openItems: late } }, { hit: { days: 5 } }],
  ['asked a week ago', { facts: { desk: { dunning: asked(7) } }, book: { openItems: late } }, 'pass'],
  ['not asked', { facts: { desk: { dunning: { ...asked(2), done: [] } } }, book: { openItems: late } }, 'pass'],
  ['nobody tells what was done', {}, { unknown: ['dunning'] }],
];
