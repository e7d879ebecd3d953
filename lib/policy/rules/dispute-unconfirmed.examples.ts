import { invoice } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

const disputed = (state: 'confirmed' | 'unconfirmed', raisedOn: string | null) =>
  invoice('F', 9, '2026-10-20', { dispute: { state, reason: null, raisedOn: raisedOn === null ? null : localDate(raisedOn) } });

export const examples: readonly Example[] = [
  ['two working days ago', { book: { openItems: [disputed('unconfirmed', '2026-09-28')] } }, { hit: {} }],
  ['one working day ago', { book: { openItems: [disputed('unconfirmed', '2026-09-29')] } }, 'pass'],
  ['over the weekend', { book: { openItems: [disputed('unconfirmed', '2026-09-26')] } }, { hit: {} }],
  [
    'sent, of one that was raised too late',
    {
      book: {
        openItems: [
          invoice('F', 9, '2026-06-20', {
            dispute: { state: 'unconfirmed', reason: null, raisedOn: localDate('2026-09-01'), isConfirmationSent: true },
          }),
        ],
      },
    },
    'pass',
  ],
  ['confirmed', { book: { openItems: [disputed('confirmed', '2026-06-01')] } }, 'pass'],
  ['raised at no known date', { book: { openItems: [disputed('unconfirmed', null)] } }, { unknown: ['disputes'] }],
  [
    'one that is known to be late is enough',
    { book: { openItems: [disputed('unconfirmed', null), disputed('unconfirmed', '2026-09-01')] } },
    { hit: {} },
  ],
  ['no dispute', {}, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
