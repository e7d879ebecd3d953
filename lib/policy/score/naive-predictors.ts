import { daysBetween } from '@/lib/domain/local-date';
import type { KnownThen, PaidInvoice } from './paid-invoice';

const daysLate = ({ dueOn, settledOn }: PaidInvoice): number => daysBetween(dueOn, settledOn);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Those of the last day on which any was settled. */
function lastOf(settled: readonly PaidInvoice[]): readonly PaidInvoice[] {
  const last = settled
    .map(({ settledOn }) => settledOn)
    .sort()
    .at(-1);
  return settled.filter(({ settledOn }) => settledOn === last);
}

/** What anyone would try first; a score has to do better. More is likelier to be late. */
export const NAIVE = {
  'share-paid-late': ({ settled }: KnownThen) => mean(settled.map((invoice) => (daysLate(invoice) > 0 ? 1 : 0))),
  'mean-days-late': ({ settled, open, today }: KnownThen) =>
    mean([...settled.map(daysLate), ...open.map(({ dueOn }) => daysBetween(dueOn, today))].map((days) => Math.max(0, days))),
  'mean-signed-days': ({ settled }: KnownThen) => mean(settled.map(daysLate)),
  'last-days-late': ({ settled }: KnownThen) => Math.max(...lastOf(settled).map(daysLate)),
} as const;

export type NaiveName = keyof typeof NAIVE;
