import type { Book } from '@/lib/domain/book';
import { bookOf } from '@/lib/domain/lead-generation';
import { watchGenerations } from '@/lib/store/watch-generations';
import { readCompany } from './read-company';

/** Tells the current book now and whenever it is replaced, in whichever page that happens. Returns how to stop. */
export function watchBook(onChange: (book: Book | null) => void): () => void {
  let stop = () => {};
  let isStopped = false;
  readCompany().then(({ id }) => {
    if (!isStopped) stop = watchGenerations(id, (generations) => onChange(bookOf(generations)));
  });
  return () => {
    isStopped = true;
    stop();
  };
}
