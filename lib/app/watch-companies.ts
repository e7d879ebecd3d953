import { watchPageCompanies } from '@/lib/platform/preferences';
import { watchStoredCompanies } from '@/lib/platform/stored-companies';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import { readCompanies } from './read-companies';

/**
 * Tells whenever the books or the policy of any of our companies change, or what we have set of a company, in whichever page that happens.
 * Returns how to stop.
 */
export function watchCompanies(onChange: () => void): () => void {
  let stopBooks = () => {};
  let isStopped = false;
  const watchBooks = async (): Promise<void> => {
    const { list } = await readCompanies();
    stopBooks();
    if (!isStopped)
      stopBooks = watchCompanyBooks(
        list.map(({ id }) => id),
        onChange,
      );
  };
  const stopSettings = watchStoredCompanies(() => {
    watchBooks();
    onChange();
  });
  const stopPages = watchPageCompanies(onChange);
  watchBooks();
  return () => {
    isStopped = true;
    for (const stop of [stopBooks, stopSettings, stopPages]) stop();
  };
}
