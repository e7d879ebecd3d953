import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const was = (rated: 'A' | 'B' | 'C' | 'NR', daysAgo: number) => ({ on: addDays(TODAY, -daysAgo), class: rated });

export const examples: readonly Example[] = [
  ['from A to C', { riskClass: 'C', facts: { profile: { classHistory: [was('A', 90)] } } }, { hit: { from: 'A', to: 'C' } }],
  ['longer ago', { riskClass: 'C', facts: { profile: { classHistory: [was('A', 91)] } } }, 'pass'],
  [
    'the best of them counts',
    { riskClass: 'D', facts: { profile: { classHistory: [was('C', 5), was('B', 50), was('C', 80)] } } },
    { hit: { from: 'B', to: 'D' } },
  ],
  ['up from C', { riskClass: 'B', facts: { profile: { classHistory: [was('C', 5)] } } }, 'pass'],
  ['as before', { riskClass: 'B', facts: { profile: { classHistory: [was('B', 5)] } } }, 'pass'],
  ['not rated before', { riskClass: 'C', facts: { profile: { classHistory: [was('NR', 5)] } } }, 'pass'],
  ['not rated now', { riskClass: 'NR', facts: { profile: { classHistory: [was('A', 5)] } } }, 'pass'],
  ['nothing is known of them', { facts: { profile: null } }, { unknown: ['class-history'] }],
  ['no history', {}, { unknown: ['class-history'] }],
];
