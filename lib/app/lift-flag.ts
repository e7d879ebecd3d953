import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import { fail, type Result } from '@/lib/domain/result';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface LiftInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly flag: EventId;
  /** Empty: none was given. */
  readonly reason: string;
  readonly at: At;
}

/** Ends a flag. The place `flag` is at fault where it stands no longer. */
export async function liftFlag({ company, debtor, flag, reason, at }: LiftInput): Promise<Result<unknown, NotRecorded>> {
  const { flags } = await readRecord(debtor);
  if (!flags.some(({ id }) => id === flag)) return fail({ because: 'fault', place: 'flag' });
  const text = reason.trim() === '' ? null : { reason: reason.trim() };
  return recordEvents(company, [{ type: 'flag.lifted', company, subject: debtor, effectiveOn: at.today, data: { flag }, text }]);
}
