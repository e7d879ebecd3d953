import type { At } from '@/lib/domain/assessment';
import type { DecisionFault } from '@/lib/domain/decision-fault';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { ofDeal } from '@/lib/domain/record/of-deal';
import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import { fail, type Result } from '@/lib/domain/result';
import { type AnswerAsked, makeAnswer } from '@/lib/policy/deciding/make-answer';
import { currentPolicy } from './current-policy';
import { readActor } from './read-actor';
import { readCompany } from './read-company';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface AnswerInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly referral: ReferralRecord;
  readonly answer: AnswerAsked & { readonly holdsUntil: LocalDate | null };
  readonly at: At;
}

/**
 * Answers a deal that was referred: yes, yes on these terms, or no, and why. Whoever asked sees it on the page of the deal; what needs a
 * second pair of eyes stays in the queue until they agree.
 */
export async function answerReferral(input: AnswerInput): Promise<Result<unknown, NotRecorded | DecisionFault>> {
  const { company, debtor, referral, answer, at } = input;
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const [policy, { decisions }] = await Promise.all([readCompany(company).then(currentPolicy), readRecord(debtor)]);
  const decided = ofDeal(decisions, referral.deal, at.today);
  const waitsFor = makeAnswer(answer, { referral, decided, policy, role: actor.role, user: actor.user });
  if (!waitsFor.ok) return waitsFor;
  const { outcome, termDays, amount, prepaidShare, holdsUntil, text } = answer;
  return recordEvents(company, [
    {
      type: 'referral.answered',
      company,
      subject: debtor,
      ...(referral.deal && { deal: referral.deal }),
      effectiveOn: at.today,
      data: { referral: referral.id, outcome, termDays, amount, prepaidShare, holdsUntil, waitsFor: [...waitsFor.value] },
      text: { text: text.trim() },
    },
  ]);
}
