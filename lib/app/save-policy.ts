import type { CompanyId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type SaveFault, TEMPLATE_VERSION } from '@/lib/domain/saved-policy';
import { readPolicy } from '@/lib/policy/read-policy';
import { isStorageFull } from '@/lib/store/is-storage-full';
import { addPolicyVersion, newestPolicyVersion } from '@/lib/store/policies';
import { readCompany } from './read-company';
import { share } from './share';

export interface PolicySaving {
  /** Absent: the usual one. */
  readonly company?: CompanyId;
  readonly document: PolicyDocument;
  /** The version that was in force when somebody began to change it. */
  readonly basedOn: number;
  readonly by: string;
  readonly note: string;
  readonly now: Instant;
}

/** Puts a policy into force as the next version, in every open page. What is in force stays when this is refused. */
export async function savePolicy({
  company: of,
  document,
  basedOn,
  by,
  note,
  now,
}: PolicySaving): Promise<Result<number, SaveFault>> {
  const name = by.trim();
  if (name === '') return fail({ is: 'nameless' });
  const company = (await readCompany(of)).id;
  const version = basedOn + 1;
  const read = readPolicy({ ...document, version: String(version) });
  if (!read.ok) return fail({ is: 'objection', objection: read.error });
  const row = { company, version, document: read.value, savedAt: now, by: name, note: note.trim() };
  try {
    const newest = (await newestPolicyVersion(company)) ?? TEMPLATE_VERSION;
    const isSaved = newest === basedOn && (await addPolicyVersion(row));
    if (isSaved) await share(company, 'policy', String(version), { version, document: read.value, note: row.note });
    if (isSaved) return ok(version);
    return fail({ is: 'overtaken', newest: (await newestPolicyVersion(company)) ?? TEMPLATE_VERSION });
  } catch (error) {
    if (isStorageFull(error)) return fail({ is: 'storage-full' });
    throw error;
  }
}
