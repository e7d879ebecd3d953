import type { StagedImport } from '@/lib/domain/import';
import { stagedGeneration } from '@/lib/store/generations';
import { readCompany } from './read-company';

/** A finished import that waits for its confirmation, also after a restart; null when there is none. */
export async function stagedImport(): Promise<StagedImport | null> {
  return stagedGeneration((await readCompany()).id);
}
