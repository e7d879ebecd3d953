import { credit, invoice, K1_ITEMS } from '@/lib/domain/k1.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['late, after credits were set off', { book: { openItems: K1_ITEMS } }, { hit: { amount: 2100, days: 30 } }],
  ['thirty days is not more than thirty', { book: { openItems: [invoice('F', 900, '2026-08-31')] } }, 'pass'],
  ['thirty-one is', { book: { openItems: [invoice('F', 900, '2026-08-30')] } }, { hit: { amount: 900, days: 30 } }],
  ['a small sum', { book: { openItems: [invoice('F', 249.99, '2026-06-01')] } }, 'pass'],
  ['just enough', { book: { openItems: [invoice('F', 250, '2026-06-01')] } }, { hit: { amount: 250, days: 30 } }],
  [
    'a public body has sixty days',
    { facts: { buyerKind: 'public' }, book: { openItems: [invoice('F', 900, '2026-08-10')] } },
    'pass',
  ],
  [
    'a public body after sixty days',
    { facts: { buyerKind: 'public' }, book: { openItems: [invoice('F', 900, '2026-07-01')] } },
    { hit: { amount: 900, days: 60 } },
  ],
  [
    'a confirmed dispute',
    { book: { openItems: [invoice('F', 900, '2026-06-01', { dispute: { state: 'confirmed', reason: null } })] } },
    'pass',
  ],
  [
    'a dispute that nobody confirmed',
    { book: { openItems: [invoice('F', 900, '2026-06-01', { dispute: { state: 'unconfirmed', reason: null } })] } },
    { hit: { amount: 900, days: 30 } },
  ],
  ['covered by credits', { book: { openItems: [invoice('F', 900, '2026-06-01'), credit('C', 900)] } }, 'pass'],
  ['items without any date', { book: { openItems: [invoice('F', 900, null)] } }, { unknown: ['due-dates'] }],
  ['just enough without a date to matter', { book: { openItems: [invoice('F', 250, null)] } }, { unknown: ['due-dates'] }],
  ['too little without a date to matter', { book: { openItems: [invoice('F', 100, null)] } }, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
