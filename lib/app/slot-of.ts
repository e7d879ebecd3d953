import type { BookAbout } from '@/lib/domain/book';
import type { SourceId } from '@/lib/domain/ids';

/** Documents and statements add up; a list of all that is open replaces the list before it. */
export const ADDS_UP: readonly string[] = ['invoices', 'bank'];

/** What an import replaces in the book: what was told before by something that tells the same. */
export function slotOf(source: SourceId, { listing = 'complete' }: BookAbout): string {
  if (listing === 'payments') return 'bank';
  if (listing === 'additions') return 'invoices';
  return source === 'xaf' ? 'audit-file' : 'open-items';
}
