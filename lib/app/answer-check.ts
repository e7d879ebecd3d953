import type { At } from '@/lib/domain/assessment';
import { answerFault } from '@/lib/domain/checklist/answer-fault';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { AnswerDraft } from '@/lib/domain/checklist/item-answer';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import { fail, type Result } from '@/lib/domain/result';
import { readActor } from './read-actor';
import { type NotRecorded, recordEvents } from './record-events';

export interface AnswerCheckInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly deal: DealRef | null;
  /** As it stands on screen: what an answer to it must be. */
  readonly row: ChecklistRow;
  readonly draft: AnswerDraft;
  readonly at: At;
}

const told = (text: string | undefined): string | null => text?.trim() || null;

/** Records what somebody says of one of the eleven checks (R3-03). A fault's place is an `AnswerFault`: CHK-02 among them. */
export async function answerCheck(input: AnswerCheckInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, deal, row, draft, at } = input;
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const place = answerFault(draft, actor.role, row);
  if (place) return fail({ because: 'fault', place });
  const { item, state, termDays = null } = draft;
  const [reason, evidence] = [told(draft.reason), told(draft.evidence)];
  return recordEvents(company, [
    {
      type: 'check.answered',
      company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: at.today,
      data: { item, state, termDays },
      text: reason === null && evidence === null ? null : { reason, evidence },
    },
  ]);
}
