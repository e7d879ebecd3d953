import { instant } from '@/lib/domain/local-date';
import { notDue } from '../plain-case.examples';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['a file of fourteen days', { provenance: { asOf: instant('2026-09-16T21:59:00Z') } }, 'pass'],
  ['a file of fifteen days', { provenance: { asOf: instant('2026-09-15T21:59:00Z') } }, { hit: { age: 15 } }],
  [
    'a file of three working days with much of the limit used',
    { provenance: { asOf: instant('2026-09-25T10:00:00Z') }, book: { openItems: notDue(12000) } },
    'pass',
  ],
  [
    'a file of four working days with much of the limit used',
    { provenance: { asOf: instant('2026-09-24T10:00:00Z') }, book: { openItems: notDue(12000) } },
    { hit: { age: 6 } },
  ],
  [
    'exactly 75 percent is not much',
    { provenance: { asOf: instant('2026-09-24T10:00:00Z') }, book: { openItems: notDue(10000) } },
    'pass',
  ],
  ['a connection of three working days', { provenance: { kind: 'live', asOf: instant('2026-09-25T10:00:00Z') } }, 'pass'],
  [
    'a connection of four working days',
    { provenance: { kind: 'live', asOf: instant('2026-09-24T10:00:00Z') } },
    { hit: { age: 6 } },
  ],
  ['a book of tomorrow is of today', { provenance: { asOf: instant('2026-10-01T21:59:00Z') } }, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
