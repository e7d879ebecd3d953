import type { CompanyId } from '@/lib/domain/ids';
import { type PolicyVersion, TEMPLATE_VERSION } from '@/lib/domain/saved-policy';
import { readPolicy } from '@/lib/policy/read-policy';
import { policyVersions } from '@/lib/store/policies';
import { policyTemplate } from './policy-template';
import { readCompany } from './read-company';

/** Every version of the company's policy, the one in force first; the template is the last. */
export async function policyHistory(of?: CompanyId): Promise<readonly [PolicyVersion, ...PolicyVersion[]]> {
  const company = await readCompany(of);
  const template: PolicyVersion = {
    version: TEMPLATE_VERSION,
    saved: null,
    document: policyTemplate(company),
    objection: null,
  };
  const saved = (await policyVersions(company.id)).map(({ version, savedAt: at, by, note, document }): PolicyVersion => {
    const read = readPolicy(document);
    const readable = read.ok ? { document: read.value, objection: null } : { document: null, objection: read.error };
    return { version, saved: { at, by, note }, ...readable };
  });
  const [newest = template, ...older] = [...saved, template];
  return [newest, ...older];
}
