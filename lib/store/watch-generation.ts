import { liveQuery } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { currentGeneration } from './generations';

/** Tells the current book now and at every change, whichever page or worker made it. Returns how to stop. */
export function watchGeneration(company: CompanyId, onChange: (book: BookGeneration | null) => void): () => void {
  const subscription = liveQuery(() => currentGeneration(company)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
