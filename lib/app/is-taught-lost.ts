import { MOST_MISSES } from '@/lib/domain/taught-site';
import { readStoredTaughtSites } from '@/lib/platform/stored-taught-sites';

/**
 * Whether something that was taught of an origin does not fit its pages any more. Without the schema, which the panel would load for this
 * one answer: what is stored amiss is no answer.
 */
export async function isTaughtLost(origin: string): Promise<boolean> {
  const stored = (await readStoredTaughtSites()) as readonly Stored[];
  return stored.some((site) => site?.origin === origin && (site.misses?.count ?? 0) >= MOST_MISSES);
}

type Stored = { readonly origin?: unknown; readonly misses?: { readonly count?: number } } | null;
