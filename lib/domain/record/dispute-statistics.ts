import type { DisputeReason } from '../dispute-reason';
import { daysBetween, type LocalDate } from '../local-date';
import { addMoney, type Money } from '../money';
import type { Department } from './department';
import type { DisputeRecord } from './dispute-record';

/** How often customers contest for one reason, and what it takes to solve. */
export interface ReasonStatistics {
  readonly reason: DisputeReason;
  readonly count: number;
  /** Of all disputes, in percent, unrounded. */
  readonly sharePct: number;
  /** One amount per currency. */
  readonly amounts: readonly Money[];
  /** From raised to its end; null while none came to one. */
  readonly medianDaysToResolve: number | null;
  /** The ones that solve it, the most frequent first. */
  readonly departments: readonly { readonly department: Department; readonly count: number }[];
}

function addTo(sums: readonly Money[], amount: Money): readonly Money[] {
  const isKnown = sums.some(({ currency }) => currency === amount.currency);
  return isKnown ? sums.map((sum) => (sum.currency === amount.currency ? addMoney(sum, amount) : sum)) : [...sums, amount];
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function grouped<K, V>(rows: readonly V[], keyOf: (row: V) => K): readonly (readonly [K, readonly V[]])[] {
  const groups = new Map<K, V[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

const sumOf = (disputes: readonly DisputeRecord[]): readonly Money[] =>
  disputes.flatMap(({ items }) => items.map(({ amount }) => amount)).reduce(addTo, []);

/** In units of their own currency: a rank among equals, never shown. */
const sizeOf = ({ amounts }: ReasonStatistics): number => amounts.reduce((sum, { minor }) => sum + minor, 0);

/**
 * The reasons that customers contest for, of all of a company's disputes together, the most frequent first and of equals the larger amount
 * (domain.md R0-06). `since`: leaves out what was raised before that day.
 */
export function disputeStatistics(
  disputes: readonly DisputeRecord[],
  since: LocalDate | null = null,
): readonly ReasonStatistics[] {
  const counted = disputes.filter(({ on }) => since === null || on >= since);
  return grouped(counted, ({ reason }) => reason)
    .map(([reason, of]): ReasonStatistics => {
      const days = of.flatMap(({ on, resolution }) => (resolution ? [daysBetween(on, resolution.on)] : []));
      const departments = grouped(of, ({ department }) => department);
      return {
        reason,
        count: of.length,
        sharePct: (of.length / counted.length) * 100,
        amounts: sumOf(of),
        medianDaysToResolve: median(days),
        departments: departments.map(([department, all]) => ({ department, count: all.length })),
      };
    })
    .sort((a, b) => b.count - a.count || sizeOf(b) - sizeOf(a));
}

export interface FrequentDispute {
  readonly reason: DisputeReason;
  /** 1 is the most frequent of all customers. */
  readonly rank: number;
  /** When this debtor last contested for it. */
  readonly on: LocalDate;
}

/**
 * The reason of this debtor that is the most frequent among all: to be minded in its next quote (domain.md DSP-03). Null when it never
 * contested anything.
 */
export function frequentDispute(own: readonly DisputeRecord[], all: readonly ReasonStatistics[]): FrequentDispute | null {
  const ranked = all.findIndex(({ reason }) => own.some((dispute) => dispute.reason === reason));
  const reason = all[ranked]?.reason;
  const on = own.findLast((dispute) => dispute.reason === reason)?.on;
  return reason && on ? { reason, rank: ranked + 1, on } : null;
}
