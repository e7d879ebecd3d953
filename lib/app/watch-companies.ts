import { watchPageCompanies } from '@/lib/platform/preferences';
import { watchStoredCompanies } from '@/lib/platform/stored-companies';
import { watchArrivals } from '@/lib/store/watch-arrivals';
import { watchCompanyBooks } from '@/lib/store/watch-company-books';
import { watchTroubles } from '@/lib/store/watch-troubles';
import { readCompanies } from './read-companies';

/**
 * Tells whenever the books or the policy of any of our companies change, something of them arrives from the team, a source of them fails or
 * is well again, or what we have set of a company changes, in whichever page that happens. Returns how to stop.
 */
export function watchCompanies(onChange: () => void): () => void {
  let stopBooks = () => {};
  let isStopped = false;
  const watchBooks = async (): Promise<void> => {
    const { list } = await readCompanies();
    const ids = list.map(({ id }) => id);
    stopBooks();
    if (isStopped) return;
    const stops = [watchCompanyBooks(ids, onChange), watchTroubles(ids, onChange), watchArrivals(ids, onChange)];
    stopBooks = () => {
      for (const stop of stops) stop();
    };
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
