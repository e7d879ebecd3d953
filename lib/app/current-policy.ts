import type { CompanySettings } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { newestPolicyVersion, readPolicyVersion } from '@/lib/store/policies';
import { policyTemplate } from './policy-template';

interface Parsed {
  readonly version: number;
  readonly document: PolicyDocument | null;
}

/** The engine works a policy out once per object, so that one version must stay one object. */
const PARSED = new Map<CompanyId, Parsed>();

/**
 * The policy that this company decides by: the newest it saved, else the template. On the way to every verdict, so it reads one
 * key and, only when that changed, a document. One that this release cannot read decides nothing: the template then advises,
 * and the page of the policy tells what is wrong.
 */
export async function currentPolicy(company: CompanySettings): Promise<PolicyDocument> {
  const version = await newestPolicyVersion(company.id);
  if (version === null) {
    PARSED.delete(company.id);
    return policyTemplate(company);
  }
  const known = PARSED.get(company.id);
  const parsed = known?.version === version ? known : await parse(company.id, version);
  PARSED.set(company.id, parsed);
  return parsed.document ?? policyTemplate(company);
}

/** The reader and its schemas are a chunk of their own: a panel of who never saved a policy paints without them. */
async function parse(company: CompanyId, version: number): Promise<Parsed> {
  const { readPolicy } = await import('@/lib/policy/read-policy');
  const read = readPolicy((await readPolicyVersion(company, version))?.document);
  return { version, document: read.ok ? read.value : null };
}
