import type { PromiseToPay } from '@/lib/domain/facts';
import { promiseFacts } from '@/lib/domain/record/promise-facts';
import { knownPayments, type StandingInput } from './arrangement-standings';

/** How each promise of a debtor's record stands by the book, in the order of the record. */
export function recordedPromises({ known, record, company, policy }: StandingInput): readonly PromiseToPay[] {
  if (record.promises.length === 0) return [];
  return promiseFacts(record.promises, knownPayments(known, company), policy.desk.promise);
}
