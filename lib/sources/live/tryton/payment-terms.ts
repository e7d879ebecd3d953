import type { PaymentTerm } from '@/lib/domain/payment-term';
import { termRow } from './rows';

type Delta = Readonly<Partial<Record<'days' | 'weeks' | 'months' | 'day' | 'month' | 'weekday', unknown>>>;

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== 0;

/** Null where no number of days can be told: months, or a day of the month. */
function daysOf(deltas: readonly Delta[]): number | null {
  if (deltas.some(({ months, day, month, weekday }) => [months, day, month, weekday].some(isSet))) return null;
  return deltas.reduce((sum, { days, weeks }) => sum + Number(days ?? 0) + 7 * Number(weeks ?? 0), 0);
}

/** Days of the last instalment, by the id of the term. */
export function paymentTerms(found: readonly unknown[]): ReadonlyMap<number, PaymentTerm> {
  const terms = new Map<number, PaymentTerm>();
  for (const row of found) {
    const term = termRow.safeParse(row).data;
    const instalments = (term?.['lines.'] ?? []).map((line) => daysOf(line['relativedeltas.'] ?? []));
    const known = instalments.filter((days) => days !== null);
    if (term && known.length > 0 && known.length === instalments.length) terms.set(term.id, { days: Math.max(...known) });
  }
  return terms;
}
