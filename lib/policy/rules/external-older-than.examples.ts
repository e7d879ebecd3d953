import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['ninety-one days', { facts: { external: { value: 70, change90: 0, on: addDays(TODAY, -91) } } }, { hit: { days: 91 } }],
  ['ninety days', { facts: { external: { value: 70, change90: 0, on: addDays(TODAY, -90) } } }, 'pass'],
  ['no bureau', { facts: { external: null } }, { unknown: ['external-score'] }],
];
