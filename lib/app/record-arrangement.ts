import { type ArrangementTerms, arrangementFaults } from '@/lib/domain/arrangement/arrangement-faults';
import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Money } from '@/lib/domain/money';
import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import { mayAgreeLonger } from '@/lib/domain/record/rights';
import { fail, type Result } from '@/lib/domain/result';
import { currentPolicy } from './current-policy';
import { readActor } from './read-actor';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

/** What was worked out with the customer. */
export interface NewArrangement
  extends Omit<ArrangementTerms, 'agreedOn'>,
    Pick<ArrangementRecord, 'items' | 'expected' | 'supply' | 'otherArrangements' | 'security' | 'notes'> {
  readonly freeCashFlow: Money;
  readonly cause: string;
}

export interface RecordArrangementInput {
  readonly company: CompanySettings;
  readonly debtor: DebtorKey;
  readonly arrangement: NewArrangement;
  readonly at: At;
}

const typed = (text: string | null): string | null => text?.trim() || null;

/** Keeps a proposal (R0-11); it runs once it is confirmed in writing. One that is still open goes first: an invoice is paid once. */
export async function recordArrangement(input: RecordArrangementInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, arrangement, at } = input;
  const [policy, record, actor] = await Promise.all([currentPolicy(company), readRecord(debtor), readActor()]);
  const { debt, freeCashFlow, instalments, items, expected, supply, cause, otherArrangements, security, notes } = arrangement;
  const mayBeLonger = actor !== null && mayAgreeLonger(actor.role);
  const [fault] = arrangementFaults({ debt, agreedOn: at.today, instalments }, policy.desk.arrangement, mayBeLonger);
  if (fault) return fail({ because: 'fault', place: fault });
  const taken = record.arrangements.filter(({ stage }) => stage !== 'cancelled').flatMap((each) => each.items);
  if (items.some(({ item }) => taken.some((each) => each.item === item))) return fail({ because: 'fault', place: 'items' });
  const data = {
    debt,
    freeCashFlow,
    agreedOn: at.today,
    instalments: [...instalments],
    items: [...items],
    expected: [...expected],
    supply,
  };
  const text = {
    cause: cause.trim(),
    otherArrangements: typed(otherArrangements),
    security: typed(security),
    notes: typed(notes),
  };
  return recordEvents(company.id, [
    { type: 'arrangement.proposed', company: company.id, subject: debtor, effectiveOn: at.today, data, text },
  ]);
}
