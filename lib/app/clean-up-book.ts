import { dropGeneration, sweepPositions, unfinishedGenerations } from '@/lib/store/clean-up';
import { withImportLock } from '@/lib/store/import-lock';

/** Removes what a crash left: half-written imports and replaced books. Does nothing while an import is running: it looks the same from outside. */
export async function cleanUpBook(): Promise<void> {
  await withImportLock(async () => {
    for (const { id } of await unfinishedGenerations()) await dropGeneration(id);
    await sweepPositions();
  });
}
