import type { Book } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { bookOf } from '@/lib/domain/lead-generation';
import { freshGenerations } from '@/lib/store/fresh-generations';
import { readCompany } from './read-company';

/** The book that decisions are made on, or null before the first import. */
export async function currentBook(company?: CompanyId): Promise<Book | null> {
  return bookOf(await freshGenerations(company ?? (await readCompany()).id));
}
