import type { CheckResult } from '@/lib/domain/checklist/check-result';
import { dateInZone } from '@/lib/domain/local-date';
import type { ItemCase } from './contract';

/** Source and day of what the books say; nothing without a book. */
export function inTheBook({ facts }: ItemCase): Pick<CheckResult, 'source' | 'asOf'> {
  const book = facts.book?.provenance;
  return book ? { source: book.label, asOf: dateInZone(book.asOf, facts.company.timeZone) } : {};
}
