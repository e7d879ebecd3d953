import { liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';

/** Tells whenever something of the team's book arrives for one of these companies. Returns how to stop. */
export function watchArrivals(companies: readonly CompanyId[], onChange: () => void): () => void {
  let isFirst = true;
  const subscription = liveQuery(() => database.teamBooks.bulkGet([...companies])).subscribe({
    next: () => {
      if (!isFirst) onChange();
      isFirst = false;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
