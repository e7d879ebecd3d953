import { cents } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'a year ago to the day',
    { facts: { personalLimit: cents(9000), limitDecision: { on: localDate('2025-09-30'), approvers: 1 } } },
    { hit: { months: 12 } },
  ],
  ['a day less', { facts: { personalLimit: cents(9000), limitDecision: { on: localDate('2025-10-01'), approvers: 1 } } }, 'pass'],
  [
    'fifteen months and some days',
    { facts: { personalLimit: cents(9000), limitDecision: { on: localDate('2025-06-15'), approvers: 1 } } },
    { hit: { months: 15 } },
  ],
  ['set at no known date', { facts: { personalLimit: cents(9000) } }, { unknown: ['limit-decision'] }],
  ['the limit of the books', { facts: { limitDecision: { on: localDate('2020-01-01'), approvers: 1 } } }, 'pass'],
];
