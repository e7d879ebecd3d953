import { invoice } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

const late = (id: number, euros = 9) => invoice(`F-${id}`, euros, '2026-09-29');
const disputed = { dispute: { state: 'confirmed', reason: null } } as const;

export const examples: readonly Example[] = [
  ['four are overdue', { book: { openItems: [late(1), late(2), late(3), late(4)] } }, { hit: { n: 4 } }],
  ['three are', { book: { openItems: [late(1), late(2), late(3), invoice('G', 9, '2026-09-30')] } }, 'pass'],
  [
    'much, with two disputes',
    {
      book: {
        openItems: [
          { ...late(1, 4900), ...disputed },
          { ...late(2, 100), ...disputed },
        ],
      },
    },
    { hit: { n: 2 } },
  ],
  [
    'a cent less, with two disputes',
    {
      book: {
        openItems: [
          { ...late(1, 4899.99), ...disputed },
          { ...late(2, 100), ...disputed },
        ],
      },
    },
    'pass',
  ],
  ['much, with one dispute', { book: { openItems: [{ ...late(1, 4900), ...disputed }, late(2, 100)] } }, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
