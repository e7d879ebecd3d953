import type { PolicyDocument } from '@/lib/domain/policy-document';

/** The same policy under the next version number: what was decided under the old one keeps pointing to it (domain.md R2-01). */
export function nextVersion(policy: PolicyDocument): PolicyDocument {
  const number = Number.parseInt(policy.version, 10);
  return { ...policy, version: String(Number.isNaN(number) ? 1 : number + 1) };
}
