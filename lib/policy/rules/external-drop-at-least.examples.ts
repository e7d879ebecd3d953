import { TODAY } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  [
    'fell eleven points and is still high',
    { facts: { external: { value: 84, change90: -11, on: TODAY } } },
    { hit: { points: 11 } },
  ],
  ['fell ten points', { facts: { external: { value: 84, change90: -10, on: TODAY } } }, { hit: { points: 10 } }],
  ['fell nine points', { facts: { external: { value: 40, change90: -9, on: TODAY } } }, 'pass'],
  ['no history', { facts: { external: { value: 20, change90: null, on: TODAY } } }, { unknown: ['external-change'] }],
  ['no bureau', { facts: { external: null } }, { unknown: ['external-score'] }],
];
