import type { At } from '@/lib/domain/assessment';
import type { GenerationId } from '@/lib/domain/ids';
import { sweepPositions } from '@/lib/store/clean-up';
import { switchCurrent } from '@/lib/store/generations';

/**
 * Makes a staged import the book, all at once. The book before it is swept away afterwards, without anybody waiting; what a closed page leaves
 * of it, `cleanUpBook` removes.
 * @returns false when it does not wait any more: confirmed or discarded elsewhere, or another import has begun.
 */
export async function confirmImport(generation: GenerationId, at: At): Promise<boolean> {
  const isSwitched = await switchCurrent(generation, at.now);
  if (isSwitched) sweepPositions().catch((error) => console.warn('the old book is not swept yet', error));
  return isSwitched;
}
