import type { GenerationId } from '@/lib/domain/ids';
import { sweepPositions } from '@/lib/store/clean-up';
import { removeCurrent } from '@/lib/store/generations';

/** Takes one source out of the book. What the others tell, and all that people recorded, stays. */
export async function removeSource(generation: GenerationId): Promise<void> {
  await removeCurrent(generation);
  await sweepPositions();
}
