import type { CompanyId } from '@/lib/domain/ids';

/** One at a time works out how the debtors of a company stand, among all pages and workers; the others wait for their turn. */
export function withScoreLock<T>(company: CompanyId, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`creditside-scores ${company}`, run);
}
