import type { At } from '@/lib/domain/assessment';
import type { Money } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicyDraft } from '@/lib/domain/policy-draft';
import type { PolicyObjection } from '@/lib/domain/policy-objection';
import type { PolicyPart, PolicyProgress, RuleView } from '@/lib/domain/policy-view';
import { changedPlaces } from '@/lib/policy/editing/changed-places';
import { viewRules } from '@/lib/policy/editing/view-rules';
import { isBinding, missingSections, unconfirmedRules } from '@/lib/policy/is-binding';
import { readPolicy } from '@/lib/policy/read-policy';
import { ORDINARY } from '@/lib/policy/worked/ordinary-customer';
import { createScene } from '@/lib/policy/worked/scene';

/** A policy as its page shows it, draft or in force. */
export interface PolicyView {
  readonly document: PolicyDocument;
  /** The first thing for which it cannot be saved. */
  readonly objection: PolicyObjection | null;
  readonly progress: PolicyProgress;
  readonly isBinding: boolean;
  readonly rules: readonly RuleView[];
  /** What the worked examples start from. */
  readonly ordinary: { readonly limit: Money; readonly quote: Money; readonly term: PaymentTerm };
  /** How many values differ from the policy in force. */
  readonly changes: number;
}

function progressOf(document: PolicyDocument): PolicyProgress {
  const rules = document.rules.length;
  return { rules, confirmed: rules - unconfirmedRules(document).length, missingSections: missingSections(document) };
}

/** Worked out anew at every keystroke, so one part at a time. */
export function viewPolicy(inForce: PolicyDocument, draft: PolicyDraft | null, part: PolicyPart | null, at: At): PolicyView {
  const document = draft?.document ?? inForce;
  const { amount } = createScene(at, document.currency);
  const read = draft ? readPolicy(document) : null;
  return {
    document,
    objection: read && !read.ok ? read.error : null,
    progress: progressOf(document),
    isBinding: isBinding(document),
    rules: part === null ? [] : viewRules(document, part, at),
    ordinary: { limit: amount(ORDINARY.limit), quote: amount(ORDINARY.quote), term: { days: ORDINARY.termDays } },
    changes: changedPlaces(inForce, document).length + Object.keys(draft?.texts ?? {}).length,
  };
}
