import type { BookGeneration } from '@/lib/domain/book';
import { currentGeneration } from '@/lib/store/generations';
import { readCompany } from './read-company';

/** The book that decisions are made on, or null before the first import. */
export async function currentBook(): Promise<BookGeneration | null> {
  return currentGeneration((await readCompany()).id);
}
