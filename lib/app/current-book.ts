import type { Book } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { bookOf } from '@/lib/domain/lead-generation';
import { freshGenerations } from '@/lib/store/fresh-generations';

/** The book of a company that decisions are made on, or null before the first import. Runs in workers too, which have no settings. */
export async function currentBook(company: CompanyId): Promise<Book | null> {
  return bookOf(await freshGenerations(company));
}
