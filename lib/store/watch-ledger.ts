import { liveQuery } from 'dexie';
import { database } from './database';

/** Tells whenever anything new is recorded about anybody, in whichever page; not what there is now. Returns how to stop. */
export function watchLedger(onChange: () => void): () => void {
  let before: string | null = null;
  // Every event moves the end of the chain of its device: a handful of rows, whatever the size of the ledger.
  const subscription = liveQuery(() => database.heads.toArray()).subscribe({
    next: (rows) => {
      const now = rows.map(({ hash }) => hash).join();
      if (before !== null && now !== before) onChange();
      before = now;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
