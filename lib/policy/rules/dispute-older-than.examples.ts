import { invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const disputed = (id: string, daysAgo: number | null) =>
  invoice(id, 9, '2026-10-20', {
    dispute: { state: 'confirmed', reason: null, raisedOn: daysAgo === null ? null : addDays(TODAY, -daysAgo) },
  });

export const examples: readonly Example[] = [
  ['sixty days', { book: { openItems: [disputed('F-1', 60)] } }, { hit: { invoice: 'F-1', days: 60 } }],
  ['fifty-nine days', { book: { openItems: [disputed('F-1', 59)] } }, 'pass'],
  [
    'the oldest is named',
    { book: { openItems: [disputed('F-1', 70), disputed('F-2', 90), disputed('F-3', null)] } },
    { hit: { invoice: 'F-2', days: 90 } },
  ],
  [
    'by its id where it has no number',
    { book: { openItems: [{ ...disputed('F-1', 70), number: null, id: 'row 7' }] } },
    { hit: { invoice: 'row 7', days: 70 } },
  ],
  ['raised at no known date', { book: { openItems: [disputed('F-1', null)] } }, { unknown: ['disputes'] }],
  [
    'one is young, of the other nobody knows',
    { book: { openItems: [disputed('F-1', 0), disputed('F-2', null)] } },
    { unknown: ['disputes'] },
  ],
  [
    'two of one day: the first of them',
    { book: { openItems: [disputed('F-1', 70), disputed('F-2', 70)] } },
    { hit: { invoice: 'F-1', days: 70 } },
  ],
  ['an item that nobody disputes', { book: { openItems: [invoice('F', 9, '2026-01-01')] } }, 'pass'],
  ['no dispute', {}, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
