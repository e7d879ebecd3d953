import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { endOfDay } from '@/lib/domain/end-of-day';
import type { Instant } from '@/lib/domain/local-date';

/** Until when a source knows; null while it says nothing of itself. */
export function sourceAsOf(book: BookGeneration, { timeZone }: CompanySettings): Instant | null {
  const { about } = book;
  if (!about) return null;
  // A file of today was made before it was read; a live source is as fresh as its last answer.
  const readAt = book.refreshedAt ?? book.startedAt;
  const [asOf = readAt] = [endOfDay(about.asOf, timeZone), readAt].sort();
  return asOf;
}
