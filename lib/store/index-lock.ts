import type { CompanyId } from '@/lib/domain/ids';

/** One at a time adds to the index of a company's names, among all pages and workers; the others wait for their turn. */
export function withIndexLock<T>(company: CompanyId, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`creditside-names ${company}`, run);
}
