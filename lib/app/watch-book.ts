import type { Book } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { bookOf } from '@/lib/domain/lead-generation';
import { freshGenerations } from '@/lib/store/fresh-generations';
import { watchGenerations } from '@/lib/store/watch-generations';
import { watchTroubles } from '@/lib/store/watch-troubles';
import { readCompany } from './read-company';

/** Tells the current book now and whenever it is replaced or a source of it fails, in whichever page that happens. Returns how to stop. */
export function watchBook(onChange: (book: Book | null) => void, of?: CompanyId): () => void {
  let stop = () => {};
  let isStopped = false;
  const tell = async (company: CompanyId) => {
    const generations = await freshGenerations(company);
    if (!isStopped) onChange(bookOf(generations));
  };
  readCompany(of).then(({ id }) => {
    if (isStopped) return;
    const stops = [watchGenerations(id, () => tell(id)), watchTroubles([id], () => tell(id))];
    stop = () => {
      for (const each of stops) each();
    };
  });
  return () => {
    isStopped = true;
    stop();
  };
}
