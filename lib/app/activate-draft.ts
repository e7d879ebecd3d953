import type { LocalDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { activatePolicy } from '@/lib/policy/editing/activate-policy';

/** The policy as it binds from a day on; null while a part is missing or a rule is not confirmed, which the page tells beforehand. */
export function activateDraft(document: PolicyDocument, on: LocalDate): PolicyDocument | null {
  const active = activatePolicy(document, on);
  return active.ok ? active.value : null;
}
