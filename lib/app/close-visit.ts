import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { NewContact } from '@/lib/domain/record/contact-record';
import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import { untickedItems } from '@/lib/domain/record/visit-record';
import { fail, type Result } from '@/lib/domain/result';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';
import { visitOutcomes } from './visit-outcomes';

export interface CloseVisitInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly visit: EventId;
  /** Whom we met (R0-10). */
  readonly contacts: readonly NewContact[];
  readonly note: string;
  /** In which we write to the customer. */
  readonly language: CustomerLanguage;
  readonly at: At;
}

/**
 * Ends a visit: its outcomes become promises and disputes, all of it or nothing. Refused while an invoice has no outcome, and for one that
 * was closed before.
 */
export async function closeVisit(input: CloseVisitInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, contacts, note, language, at } = input;
  const visit = (await readRecord(debtor)).visits.find(({ id }) => id === input.visit);
  if (!visit || visit.closing) return fail({ because: 'fault', place: 'visit' });
  if (untickedItems(visit).length > 0) return fail({ because: 'fault', place: 'items' });
  const named = contacts
    .map(({ name, role, channel }) => ({ name: name.trim(), role: role?.trim() || null, channel }))
    .filter(({ name }) => name !== '');
  const [metOn = at.today] = [visit.startsOn, at.today].sort();
  const data = { visit: visit.id, metOn };
  return recordEvents(company, [
    ...visitOutcomes({ company, debtor, visit, language, on: at.today }),
    {
      type: 'visit.closed',
      company,
      subject: debtor,
      effectiveOn: at.today,
      data,
      text: { contacts: named, note: note.trim() || null },
    },
  ]);
}
