import { liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { newestPolicyVersion } from './policies';

/** Tells the version in force now and at every change, whichever page made it; null: none was saved. Returns how to stop. */
export function watchPolicyVersion(company: CompanyId, onChange: (version: number | null) => void): () => void {
  const subscription = liveQuery(() => newestPolicyVersion(company)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
