import { TODAY } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['fell twelve points to 58', { facts: { external: { value: 58, change90: -12, on: TODAY } } }, { hit: { points: 12 } }],
  [
    'fell ten points and was withdrawn',
    { facts: { external: { value: null, change90: -10, on: TODAY } } },
    { hit: { points: 10 } },
  ],
  ['fell eleven points and is still high', { facts: { external: { value: 84, change90: -11, on: TODAY } } }, 'pass'],
  ['fell nine points', { facts: { external: { value: 40, change90: -9, on: TODAY } } }, 'pass'],
  ['fell eleven points to 65, which is not below it', { facts: { external: { value: 65, change90: -11, on: TODAY } } }, 'pass'],
  ['fell eleven points to 64', { facts: { external: { value: 64, change90: -11, on: TODAY } } }, { hit: { points: 11 } }],
  ['low for long', { facts: { external: { value: 20, change90: 0, on: TODAY } } }, 'pass'],
  ['no history', { facts: { external: { value: 20, change90: null, on: TODAY } } }, { unknown: ['external-change'] }],
  ['no bureau', { facts: { external: null } }, { unknown: ['external-score'] }],
];
