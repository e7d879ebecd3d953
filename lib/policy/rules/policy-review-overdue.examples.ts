import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['fifteen months ago', { policy: { lastReviewedOn: localDate('2025-06-01') } }, { hit: { months: 15 } }],
  ['a year ago to the day', { policy: { lastReviewedOn: localDate('2025-09-30') } }, { hit: { months: 12 } }],
  ['a day less', { policy: { lastReviewedOn: localDate('2025-10-01') } }, 'pass'],
  ['never', { policy: { lastReviewedOn: null } }, { unknown: ['policy-review'] }],
];
