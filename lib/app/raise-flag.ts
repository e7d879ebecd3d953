import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { flagFault, type NewFlag } from '@/lib/domain/record/new-flag';
import { fail, type Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface RaiseInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly flag: NewFlag;
  readonly at: At;
}

/** Flags a debtor for everybody who sees it (R0-04). A fault's place is a `FlagFault`; what belongs to another kind of flag is left out. */
export async function raiseFlag({ company, debtor, flag, at }: RaiseInput): Promise<Result<unknown, NotRecorded>> {
  const fault = flagFault(flag, at.today);
  if (fault) return fail({ because: 'fault', place: fault });
  const { kind, reason, release, items, maxTermDays, expiresOn, reviewOn } = flag;
  const isStop = kind === 'stop';
  const data = {
    kind,
    release: isStop ? release : null,
    items: isStop && release === 'paid' ? [...items] : [],
    maxTermDays: kind === 'watch' ? maxTermDays : null,
    expiresOn,
    reviewOn,
  };
  return recordEvents(company, [
    { type: 'flag.raised', company, subject: debtor, effectiveOn: at.today, data, text: { reason: reason.trim() } },
  ]);
}
