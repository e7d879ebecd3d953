import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import { type NewPromise, promisedItems, promiseFaults } from '@/lib/domain/record/new-promise';
import type { PromiseChannel } from '@/lib/domain/record/promise-record';
import { fail, type Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface PromiseInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly promise: NewPromise & { readonly channel: PromiseChannel; readonly who: string };
  readonly openItems: readonly OpenItem[];
  readonly at: At;
}

/** Records what a customer said to pay, and when (domain.md 2.5). A fault's place is a `PromiseField`. */
export async function recordPromise(input: PromiseInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, promise, openItems, at } = input;
  const [place] = promiseFaults(promise, openItems, at.today);
  const on = parseLocalDate(promise.promisedOn);
  if (place || !promise.amount || !on) return fail({ because: 'fault', place: place ?? 'amount' });
  const items = promisedItems(promise.items, openItems).map((item) => ({ ...item }));
  const data = { amount: promise.amount, on: on satisfies LocalDate, items, channel: promise.channel };
  const text = promise.who.trim() === '' ? null : { who: promise.who.trim() };
  return recordEvents(company, [{ type: 'promise.recorded', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
