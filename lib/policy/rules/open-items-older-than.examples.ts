import { instant } from '@/lib/domain/local-date';
import type { Example } from '../rule-example.examples';

export const examples: readonly Example[] = [
  ['of the night before last', { provenance: { asOf: instant('2026-09-28T21:59:00Z') } }, { hit: { age: 2 } }],
  ['of a day ago, to the minute', { provenance: { asOf: instant('2026-09-29T10:00:00Z') } }, 'pass'],
  ['of last night', {}, 'pass'],
  ['no book', { book: null }, { unknown: ['book'] }],
];
