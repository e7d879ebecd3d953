import type { Assessment, At } from '@/lib/domain/assessment';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { checkFacts } from '@/lib/domain/record/check-facts';
import { checklistOf } from '@/lib/domain/record/checklist-of';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { explainedOn } from '@/lib/domain/record/explained-on';
import type { Role } from '@/lib/domain/role';
import { maskedFor, maskedListFor } from '@/lib/domain/role-mask';
import { assess } from '@/lib/policy/assess';
import { assessWithChecklist } from '@/lib/policy/checklist/assess-with-checklist';

export interface JudgeInput {
  readonly facts: Facts;
  readonly quote: Quote | null;
  readonly deal: DealRef | null;
  readonly identity: DebtorIdentity;
  readonly record: DebtorRecord;
  readonly policy: PolicyDocument;
  /** The eleven checks are wanted without a quote too. */
  readonly isListAsked: boolean;
  /** Who looks: what they may not see is left out. */
  readonly role: Role;
  readonly at: At;
}

interface Judged {
  readonly assessment: Assessment;
  readonly checklist: ChecklistView | null;
}

/** An order is a deal that is won. Money that comes first is never late: then there is nothing to explain (TRM-04). */
function closingOf({ facts, quote, deal, record, policy }: JudgeInput): NonNullable<Facts['deal']>['closing'] {
  const term = quote?.term ?? facts.book?.paymentTerm ?? { days: policy.salesTerms.standardDays };
  return { isWon: deal?.kind === 'order' && term.days > 0, explainedOn: explainedOn(record.closings, term.days) };
}

/** What is known of this deal alone. Books know an address or they do not: none there is not known to be none. */
function withDeal(input: JudgeInput): Facts {
  const { facts, deal, identity, record, at } = input;
  return {
    ...facts,
    deal: { ...facts.deal, closing: closingOf(input) ?? null },
    checks: {
      ...checkFacts(record, deal, at.today),
      areDisputesRead: true,
      hasEmail: identity.email ? true : null,
    },
  };
}

/** The verdict on what is asked, and the list that an accept on credit waits for; a customer without a quote waits for none (R3-02). */
export function judgeDeal(input: JudgeInput): Judged {
  const { facts, quote, deal, record, policy, isListAsked, role, at } = input;
  if (!quote && !isListAsked) return { assessment: maskedFor(assess(facts, null, policy, at), role), checklist: null };
  const answers = checklistOf(record.checks, deal, at.today);
  const { assessment, checklist } = assessWithChecklist(withDeal(input), quote, policy, answers, at);
  return { assessment: maskedFor(assessment, role), checklist: maskedListFor(checklist, role) };
}
