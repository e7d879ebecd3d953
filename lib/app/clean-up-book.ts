import { dropGeneration, sweepPositions, unfinishedGenerations } from '@/lib/store/clean-up';
import { withImportLock } from '@/lib/store/import-lock';

/**
 * Removes what a crash left: half-written imports and replaced books. An import that is running looks like a half-written one, so they are told
 * apart by the lock that a running one holds; what is known to be dead is removed without it, and holds up nobody.
 */
export async function cleanUpBook(): Promise<void> {
  const dead = await withImportLock(unfinishedGenerations);
  if (dead !== 'busy') for (const { id } of dead) await dropGeneration(id);
  await sweepPositions();
}
