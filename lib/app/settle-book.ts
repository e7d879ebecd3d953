import type { CompanyId } from '@/lib/domain/ids';
import { allocateBank } from './allocate-bank';
import { indexBook } from './index-book';

/** What is worked out of a book once it is there: what the bank paid of it, and the index by which its names are found. In a worker. */
export async function settleBook(company: CompanyId): Promise<void> {
  const [allocated, indexed] = await Promise.allSettled([allocateBank(company), indexBook(company)]);
  // Without its index a book is still searched by identifiers and whole names; the next opening of the options makes it.
  if (indexed.status === 'rejected') console.warn('the names of the book are not indexed yet', indexed.reason);
  if (allocated.status === 'rejected') throw allocated.reason;
}
