import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { NewTick } from '@/lib/domain/record/visit-record';
import type { Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface TickVisitInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly visit: EventId;
  readonly tick: NewTick;
  readonly at: At;
}

const typed = (text: string | null): string | null => text?.trim() || null;

/** What came out for one invoice on site (R0-09). It may be ticked anew until the visit is closed; nothing follows from it before. */
export async function tickVisit({ company, debtor, visit, tick, at }: TickVisitInput): Promise<Result<unknown, NotRecorded>> {
  const { item, outcome, paysOn, amount, dispute } = tick;
  const { text: written = null, ...facts } = dispute ?? {};
  const data = { visit, item, outcome, paysOn, amount, dispute: dispute && (facts as Omit<typeof dispute, 'text'>) };
  const text = { informant: typed(tick.informant), note: typed(tick.note), dispute: written };
  return recordEvents(company, [{ type: 'visit.ticked', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
