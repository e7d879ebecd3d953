import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import type { VisitRecord, VisitTick } from '@/lib/domain/record/visit-record';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';

export interface OutcomesInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly visit: VisitRecord;
  /** Of the written confirmation of what is contested. */
  readonly language: CustomerLanguage;
  readonly on: LocalDate;
}

type Envelope = Pick<EventDraft, 'company' | 'subject' | 'effectiveOn'>;

function promiseOf({ paysOn, amount, informant }: VisitTick, item: PromisedItem, envelope: Envelope): readonly EventDraft[] {
  if (paysOn === null) return [];
  const data = { amount: amount ?? item.open, on: paysOn, items: [item], channel: 'visit' as const };
  return [{ ...envelope, type: 'promise.recorded', data, text: informant === null ? null : { who: informant } }];
}

function disputeOf(
  { dispute }: VisitTick,
  { item, number }: PromisedItem,
  envelope: Envelope,
  language: CustomerLanguage,
): readonly EventDraft[] {
  if (!dispute?.text) return [];
  const { reason, department, dueOn, amount, text } = dispute;
  const data = { items: [{ item, number, amount }], reason, department, dueOn, language };
  return [{ ...envelope, type: 'dispute.raised', data, text }];
}

/** What the outcomes of a visit come to: a promise for each invoice with a day, a dispute for each that is contested (R0-09). */
export function visitOutcomes({ company, debtor, visit, language, on }: OutcomesInput): readonly EventDraft[] {
  const envelope: Envelope = { company, subject: debtor, effectiveOn: on };
  return visit.ticks.flatMap((tick) => {
    const item = visit.items.find((each) => each.item === tick.item);
    if (!item) return [];
    return tick.outcome === 'disputed' ? disputeOf(tick, item, envelope, language) : promiseOf(tick, item, envelope);
  });
}
