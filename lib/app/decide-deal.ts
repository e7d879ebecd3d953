import type { DecisionFault } from '@/lib/domain/decision-fault';
import type { DecisionMade } from '@/lib/domain/record/decision-record';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';
import type { Basis } from '@/lib/ledger/contract';
import { basisOf } from './basis-of';
import { readActor } from './read-actor';
import { type NotRecorded, recordEvents } from './record-events';
import { referralDraft } from './referral-draft';
import { type DecideInput, weighDecision } from './weigh-decision';

function decisionDraft({ view, deal, reason }: DecideInput, made: DecisionMade, basis: Basis): EventDraft {
  const { assessment, debtor, book } = view;
  return {
    type: 'decision.made',
    company: book.company,
    subject: debtor,
    ...(deal && { deal }),
    effectiveOn: assessment.at.today,
    basis,
    data: { ...made, conditions: [...made.conditions], setAside: [...made.setAside], waitsFor: [...made.waitsFor] },
    text: reason.trim() === '' ? null : { reason: reason.trim() },
  };
}

/** What waits for others goes to them, with the whole picture: a second pair of eyes (APP-01), or a human before a person is refused (GDP-01). */
const waits = ({ waitsFor, humanReview }: DecisionMade): boolean => waitsFor.length > 0 || humanReview === 'needed';

/** One push (R3-09): records the decision with what it rests on and who made it, or tells why it cannot be made like this. */
export async function decideDeal(input: DecideInput): Promise<Result<DecisionMade, NotRecorded | DecisionFault>> {
  const { view, deal, reason } = input;
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const made = await weighDecision(input, actor);
  if (!made.ok) return made;
  const basis = await basisOf(view);
  const referral = waits(made.value) ? [referralDraft({ view, deal, basis, question: reason })] : [];
  const recorded = await recordEvents(view.book.company, [decisionDraft(input, made.value, basis), ...referral]);
  return recorded.ok ? ok(made.value) : recorded;
}
