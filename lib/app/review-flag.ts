import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { flagDates } from '@/lib/domain/record/flag-dates';
import { flagDateFault } from '@/lib/domain/record/new-flag';
import { fail, type Result } from '@/lib/domain/result';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface ReviewInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly flag: EventId;
  readonly expiresOn: LocalDate;
  readonly at: At;
}

/** Keeps a flag that was looked at, until a day within twelve months from now, to be looked at again after 90 days (GDP-02). */
export async function reviewFlag({ company, debtor, flag, expiresOn, at }: ReviewInput): Promise<Result<unknown, NotRecorded>> {
  const dates = flagDates(at.today, expiresOn);
  const fault = flagDateFault(dates, at.today);
  if (fault) return fail({ because: 'fault', place: fault });
  const { flags } = await readRecord(debtor);
  if (!flags.some(({ id }) => id === flag)) return fail({ because: 'fault', place: 'flag' });
  return recordEvents(company, [
    { type: 'flag.reviewed', company, subject: debtor, effectiveOn: at.today, data: { flag, ...dates }, text: null },
  ]);
}
