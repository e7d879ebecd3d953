import { liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { listConnections } from './connections';

/**
 * Tells when a live source of these companies begins to fail, fails in another way or is well again, whichever page or worker found out.
 * That it was asked and told nothing new is not told: that repaints no page. Returns how to stop.
 */
export function watchTroubles(companies: readonly CompanyId[], onChange: () => void): () => void {
  let before: string | null = null;
  const subscription = liveQuery(() => troublesOf(companies)).subscribe({
    next: (now) => {
      if (before !== null && now !== before) onChange();
      before = now;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

async function troublesOf(companies: readonly CompanyId[]): Promise<string> {
  const connections = (await Promise.all(companies.map(listConnections))).flat();
  return connections
    .map(({ id, trouble }) => `${id} ${trouble?.kind ?? ''}`)
    .sort()
    .join();
}
