import { liveQuery } from 'dexie';
import type { Connection } from '@/lib/domain/connection';
import type { CompanyId } from '@/lib/domain/ids';
import { listConnections } from './connections';

/** Tells the connections now and at every change of one, whichever page or worker made it. Returns how to stop. */
export function watchConnections(company: CompanyId, onChange: (connections: readonly Connection[]) => void): () => void {
  const subscription = liveQuery(() => listConnections(company)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
