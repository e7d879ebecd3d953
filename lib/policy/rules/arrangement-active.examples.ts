import { cents } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const running = {
  state: 'active',
  paid: 2,
  total: 7,
  next: null,
  deviations: [],
  instalment: cents(1200),
  freeCashFlow: null,
} as const;

export const examples: readonly Example[] = [
  ['two of seven paid', { facts: { arrangement: running } }, { hit: { n: 2, total: 7 } }],
  ['not kept', { facts: { arrangement: { ...running, state: 'deviating' } } }, { hit: { n: 2, total: 7 } }],
  ['paid to the end', { facts: { arrangement: { ...running, state: 'kept' } } }, 'pass'],
  ['there is none', { facts: { arrangement: 'none' } }, 'pass'],
  ['nobody records them', {}, { unknown: ['arrangement'] }],
];
