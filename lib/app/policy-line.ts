import type { CompanyId } from '@/lib/domain/ids';
import { dateInZone, type LocalDate } from '@/lib/domain/local-date';
import { policyDraft } from '@/lib/platform/preferences';
import { newestPolicyVersion, readPolicyVersion } from '@/lib/store/policies';
import { readCompany } from './read-company';

/** The policy in one line, without reading it. */
export interface PolicyLine {
  /** Null: the template is in use. */
  readonly saved: { readonly version: number; readonly by: string; readonly on: LocalDate } | null;
  readonly hasDraft: boolean;
}

/** Which version is in force, and whether somebody is changing it. */
export async function policyLine(of?: CompanyId): Promise<PolicyLine> {
  const { id, timeZone } = await readCompany(of);
  const hasDraft = (await policyDraft(id).getValue()) !== null;
  const version = await newestPolicyVersion(id);
  const row = version === null ? null : await readPolicyVersion(id, version);
  return { saved: row && { version: row.version, by: row.by, on: dateInZone(row.savedAt, timeZone) }, hasDraft };
}
