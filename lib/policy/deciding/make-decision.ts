import type { Assessment, Verdict } from '@/lib/domain/assessment';
import type { RuleId } from '@/lib/domain/ids';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { DecisionMade } from '@/lib/domain/record/decision-record';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import { overriders } from '../override';
import { checklistIncomplete } from '../rules/checklist-incomplete';
import { standingRules } from './standing-rules';

/** A reason of fewer characters says nothing to whoever reads it next year. */
export const SHORTEST_REASON = 10;

/** Who looks at the refusal of a person before that person hears of it (GDP-01). */
const REVIEWERS: readonly Role[] = ['credit_manager', 'cfo'];

export interface DecisionAsked {
  readonly outcome: Verdict;
  /** Empty where nobody has to say why. */
  readonly reason: string;
}

export interface DecisionCase {
  readonly assessment: Assessment;
  readonly quote: Quote | null;
  readonly policy: PolicyDocument;
  readonly role: Role;
  /** Roles of those who agreed to the same before. */
  readonly agreed: readonly Role[];
  readonly isNaturalPerson: boolean | null;
}

/** Why a decision cannot be made like this. `checklist`: points are open; `never`: nobody may set these aside; `not-yours`: others may. */
export type DecisionFault =
  | { readonly fault: 'checklist' }
  | { readonly fault: 'never'; readonly rules: readonly RuleId[] }
  | { readonly fault: 'not-yours'; readonly rule: RuleId; readonly roles: readonly Role[] }
  | { readonly fault: 'reason' };

type SetAside = Pick<DecisionMade, 'setAside' | 'waitsFor'>;

/** The term of an accept: as asked, else as advised. */
export const grantedTerm = (assessment: Assessment, quote: Quote | null): PaymentTerm => quote?.term ?? assessment.term.advised;

/** A list that is not complete keeps credit shut before the policy binds, too: a green light is for a complete list alone (domain.md 1.6). */
const isListOpen = ({ findings }: Assessment, { rules }: PolicyDocument): boolean =>
  rules.some(({ id, when }) => when === checklistIncomplete.name && findings[id]?.outcome === 'hit');

/** What must be set aside for an accept, and who has yet to agree to it. */
function setAside({ assessment, quote, policy, role, agreed }: DecisionCase): Result<SetAside, DecisionFault> {
  if (isOnCredit(grantedTerm(assessment, quote)) && isListOpen(assessment, policy)) return fail({ fault: 'checklist' });
  const standing = standingRules(assessment, policy);
  const never = standing.filter(({ when }) => overriders(when, policy) === null);
  if (never.length > 0) return fail({ fault: 'never', rules: never.map(({ id }) => id) });
  const needed = new Set<Role>();
  for (const { id, when } of standing) {
    const roles = overriders(when, policy) ?? [];
    const isAgreed = roles.length > 0 && roles.every((each) => agreed.includes(each));
    if (!roles.includes(role) && !isAgreed) return fail({ fault: 'not-yours', rule: id, roles });
    for (const each of roles) needed.add(each);
  }
  const waitsFor = [...needed].filter((each) => each !== role && !agreed.includes(each));
  return ok({ setAside: standing.map(({ id }) => id), waitsFor });
}

function reviewOf(outcome: Verdict, isPerson: boolean, role: Role, hasReason: boolean): DecisionMade['humanReview'] {
  if (outcome !== 'reject' || !isPerson) return 'not-needed';
  return REVIEWERS.includes(role) && hasReason ? 'done' : 'needed';
}

/** Stricter than the policy, or looser: either way somebody sets it aside. Asking a person is never that. */
const differs = (outcome: Verdict, advised: Verdict): boolean => outcome !== advised && outcome !== 'refer';

/**
 * A decision as it may be recorded (domain.md R3-09, R4-10): the policy's own at one push; one that sets rules aside by whom the policy
 * names, with a reason; never without the whole checklist on credit, and a refusal of a person waits for a human (GDP-01, domain.md 3.2).
 */
export function makeDecision({ outcome, reason }: DecisionAsked, known: DecisionCase): Result<DecisionMade, DecisionFault> {
  const { assessment, quote, role, isNaturalPerson } = known;
  const granted = outcome === 'accept' ? setAside(known) : ok({ setAside: [], waitsFor: [] });
  if (!granted.ok) return granted;
  const hasReason = reason.trim().length >= SHORTEST_REASON;
  const mustSayWhy = granted.value.setAside.length > 0 || differs(outcome, assessment.verdict);
  if (mustSayWhy && !hasReason) return fail({ fault: 'reason' });
  const isPerson = isNaturalPerson === true || assessment.humanReview;
  return ok({
    outcome,
    advised: assessment.verdict,
    termDays: outcome === 'accept' ? grantedTerm(assessment, quote).days : null,
    amount: quote?.total ?? null,
    limit: assessment.limit.inForce,
    conditions: outcome === 'accept' ? assessment.conditions.map(({ id }) => id) : [],
    ...granted.value,
    humanReview: reviewOf(outcome, isPerson, role, hasReason),
  });
}
