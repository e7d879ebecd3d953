import type { GenerationId } from '@/lib/domain/ids';
import { dropGeneration } from '@/lib/store/clean-up';

/** Forgets a staged import and the debtors that only it knew; the current book is never touched. */
export async function discardImport(generation: GenerationId): Promise<void> {
  await dropGeneration(generation);
}
