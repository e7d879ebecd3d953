import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface CommentInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly text: string;
  /** Seen by its author alone. */
  readonly isPersonal: boolean;
  readonly at: At;
}

/** Writes a line in the thread that sales, finance and marketing share (R2-13). */
export async function addComment({ company, debtor, text, isPersonal, at }: CommentInput): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(company, [
    { type: 'comment.added', company, subject: debtor, effectiveOn: at.today, data: { isPersonal }, text: { text } },
  ]);
}
