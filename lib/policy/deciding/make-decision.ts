import type { Assessment, Verdict } from '@/lib/domain/assessment';
import { type DecisionFault, SHORTEST_REASON } from '@/lib/domain/decision-fault';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { DecisionMade } from '@/lib/domain/record/decision-record';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import { checklistIncomplete } from '../rules/checklist-incomplete';
import { type Agreement, agreement } from './agreement';
import { standingRules } from './standing-rules';

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

/** The term of an accept: as asked, else as advised. */
export const grantedTerm = (assessment: Assessment, quote: Quote | null): PaymentTerm => quote?.term ?? assessment.term.advised;

/** A list that is not complete keeps credit shut before the policy binds, too: a green light is for a complete list alone (domain.md 1.6). */
const isListOpen = ({ findings }: Assessment, { rules }: PolicyDocument): boolean =>
  rules.some(({ id, when }) => when === checklistIncomplete.name && findings[id]?.outcome === 'hit');

const NOTHING: Agreement = { setAside: [], waitsFor: [], isAgreed: false };

function granted(known: DecisionCase): Result<Agreement, DecisionFault> {
  const { assessment, quote, policy } = known;
  if (isOnCredit(grantedTerm(assessment, quote)) && isListOpen(assessment, policy)) return fail({ fault: 'checklist' });
  return agreement(standingRules(assessment, policy), known);
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
  const agreed = outcome === 'accept' ? granted(known) : ok(NOTHING);
  if (!agreed.ok) return agreed;
  const { setAside, waitsFor, isAgreed } = agreed.value;
  const hasReason = reason.trim().length >= SHORTEST_REASON;
  // Whoever set it aside before said why.
  const mustSayWhy = !isAgreed && (setAside.length > 0 || differs(outcome, assessment.verdict));
  if (mustSayWhy && !hasReason) return fail({ fault: 'reason' });
  const isPerson = isNaturalPerson === true || assessment.humanReview;
  return ok({
    outcome,
    advised: assessment.verdict,
    termDays: outcome === 'accept' ? grantedTerm(assessment, quote).days : null,
    amount: quote?.total ?? null,
    limit: assessment.limit.inForce,
    conditions: outcome === 'accept' ? assessment.conditions.map(({ id }) => id) : [],
    setAside,
    waitsFor,
    humanReview: reviewOf(outcome, isPerson, role, hasReason),
  });
}
