import type { BookGeneration } from '@/lib/domain/book';
import { watchGeneration } from '@/lib/store/watch-generation';
import { readCompany } from './read-company';

/** Tells the current book now and whenever it is replaced, in whichever page that happens. Returns how to stop. */
export function watchBook(onChange: (book: BookGeneration | null) => void): () => void {
  let stop = () => {};
  let isStopped = false;
  readCompany().then(({ id }) => {
    if (!isStopped) stop = watchGeneration(id, onChange);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
