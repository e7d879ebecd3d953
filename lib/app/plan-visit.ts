import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { NewVisit } from '@/lib/domain/record/visit-record';
import { fail, type Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface PlanVisitInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly visit: NewVisit;
  readonly at: At;
}

const typed = (text: string | null): string | null => text?.trim() || null;

/** An appointment to go through the open items with the customer (R0-08); not on a day that is over. */
export async function planVisit({ company, debtor, visit, at }: PlanVisitInput): Promise<Result<unknown, NotRecorded>> {
  const { startsOn, time, minutes, items, place, visitors, hosts, purpose } = visit;
  if (startsOn < at.today) return fail({ because: 'fault', place: 'startsOn' });
  const data = { startsOn, time, minutes, items: [...items] };
  const names = visitors.flatMap((name) => typed(name) ?? []);
  const text = { place: typed(place), visitors: names, hosts: typed(hosts), purpose: typed(purpose) };
  return recordEvents(company, [{ type: 'visit.planned', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
