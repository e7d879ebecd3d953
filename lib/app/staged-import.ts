import type { CompanyId } from '@/lib/domain/ids';
import type { StagedImport } from '@/lib/domain/import';
import { stagedGeneration } from '@/lib/store/generations';
import { readCompany } from './read-company';

/** A finished import of a company that waits for its confirmation, also after a restart; null when there is none. */
export async function stagedImport(company?: CompanyId): Promise<StagedImport | null> {
  return stagedGeneration((await readCompany(company)).id);
}
