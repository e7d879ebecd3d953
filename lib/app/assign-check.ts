import type { At } from '@/lib/domain/assessment';
import type { AssignmentDraft } from '@/lib/domain/checklist/item-answer';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import { fail, type Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface AssignInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly deal: DealRef | null;
  readonly draft: AssignmentDraft;
  readonly at: At;
}

/** Gives one of the eleven checks to somebody, with a day (R3-03). Somebody's name is text that can be erased. */
export async function assignCheck({ company, debtor, deal, draft, at }: AssignInput): Promise<Result<unknown, NotRecorded>> {
  const { item, to, dueOn } = draft;
  if (dueOn < at.today) return fail({ because: 'fault', place: 'dueOn' });
  const [role, text] = 'role' in to ? [to.role, null] : [null, { user: to.user }];
  return recordEvents(company, [
    {
      type: 'check.assigned',
      company,
      subject: debtor,
      ...(deal && { deal }),
      effectiveOn: at.today,
      data: { item, role, dueOn },
      text,
    },
  ]);
}
