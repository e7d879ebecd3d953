import type { Book } from '@/lib/domain/book';
import { currentBook } from './current-book';
import { readCompany } from './read-company';

/** The book of the company that is meant when none is named, or null before the first import. */
export const usualBook = async (): Promise<Book | null> => currentBook((await readCompany()).id);
