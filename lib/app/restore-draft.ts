import type { CompanyId } from '@/lib/domain/ids';
import type { PolicyDraft } from '@/lib/domain/policy-draft';
import type { PolicyFault } from '@/lib/domain/policy-objection';
import { policyDraft } from '@/lib/platform/preferences';
import { readPolicy } from '@/lib/policy/read-policy';

/** Of what a person may have typed: a number out of bounds, or that does not go with another. The form itself is whole. */
const MAY_BE_TYPED: readonly PolicyFault[] = [
  'too-small',
  'too-large',
  'not-allowed',
  'bands-out-of-order',
  'points-over-maximum',
  'points-not-hundred',
  'classes-out-of-order',
  'approval-out-of-order',
];

/** The draft of a company that was left when the page was closed, with every mistake that was typed; one of another release is left alone. */
export async function restoreDraft(company: CompanyId): Promise<PolicyDraft | null> {
  const draft = await policyDraft(company).getValue();
  if (!draft) return null;
  const read = readPolicy(draft.document);
  return read.ok || MAY_BE_TYPED.includes(read.error.fault) ? draft : null;
}
