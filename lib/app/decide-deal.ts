import { addDays } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Actor } from '@/lib/domain/record/actor';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { DecisionMade, DecisionRecord } from '@/lib/domain/record/decision-record';
import { ofDeal } from '@/lib/domain/record/of-deal';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import type { SidebarView } from '@/lib/domain/view';
import type { Basis } from '@/lib/ledger/contract';
import { type DecisionAsked, type DecisionFault, grantedTerm, makeDecision } from '@/lib/policy/deciding/make-decision';
import { standingRules } from '@/lib/policy/deciding/standing-rules';
import { currentPolicy } from './current-policy';
import { readActor } from './read-actor';
import { readCompany } from './read-company';
import { type NotRecorded, recordEvents } from './record-events';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

/** Two people who agree to the same do so within this time. */
const TOGETHER_DAYS = 30;

export interface DecideInput extends DecisionAsked {
  /** What is on screen: that is what is decided about. */
  readonly view: Assessed;
  readonly deal: DealRef | null;
  /** Null: nobody told whether it is a person. */
  readonly isNaturalPerson: boolean | null;
}

/** Roles in which others agreed to the same, and still wait: nobody is their own second pair of eyes, whatever role they take. */
function agreedRoles({ view, deal, outcome }: DecideInput, { user }: Actor): readonly Role[] {
  const { record, assessment, quote } = view;
  const { today } = assessment.at;
  const since = addDays(today, -TOGETHER_DAYS);
  const term = grantedTerm(assessment, quote).days;
  const isAlike = (made: DecisionRecord) =>
    made.outcome === outcome && made.termDays === term && made.amount?.minor === quote?.total?.minor && made.waitsFor.length > 0;
  const alike = ofDeal(record.decisions, deal, today).filter((made) => made.by !== user && made.on >= since && isAlike(made));
  return alike.map(({ role }) => role);
}

function basisOf({ assessment }: Assessed, policy: PolicyDocument): Basis {
  const { factsHash, policyVersion } = assessment;
  return { factsHash, policyVersion, rules: standingRules(assessment, policy).map(({ id }) => id) };
}

/** One push (R3-09): records the decision with what it rests on and who made it, or tells why it cannot be made like this. */
export async function decideDeal(input: DecideInput): Promise<Result<DecisionMade, NotRecorded | DecisionFault>> {
  const { view, deal, outcome, reason, isNaturalPerson } = input;
  const { assessment, quote, debtor, book } = view;
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const policy = await currentPolicy(await readCompany(book.company));
  const agreed = agreedRoles(input, actor);
  const made = makeDecision({ outcome, reason }, { assessment, quote, policy, role: actor.role, agreed, isNaturalPerson });
  if (!made.ok) return made;
  const text = reason.trim() === '' ? null : { reason };
  const recorded = await recordEvents(book.company, [
    {
      type: 'decision.made',
      company: book.company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: assessment.at.today,
      basis: basisOf(view, policy),
      data: {
        ...made.value,
        conditions: [...made.value.conditions],
        setAside: [...made.value.setAside],
        waitsFor: [...made.value.waitsFor],
      },
      text,
    },
  ]);
  return recorded.ok ? ok(made.value) : recorded;
}
