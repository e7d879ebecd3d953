import type { AgedItem } from '@/lib/domain/assessment';
import { dayNumber, type LocalDate } from '@/lib/domain/local-date';
import type { SettledItem } from '@/lib/domain/open-item';

/** One settled invoice; each counts once whatever its amount. */
export interface LatenessRow {
  /** Signed: paying early is negative. */
  readonly daysLate: number;
  /** Since it was settled. */
  readonly daysAgo: number;
  /** Since it was invoiced, or where nobody knows when, since it was due. */
  readonly daysOld: number;
}

export interface LatenessSpan {
  readonly today: LocalDate;
  readonly windowDays: number;
  readonly assumedDueDays: number;
}

/**
 * What was settled within the window. A dispute that was settled counts as what became of it, and so does every currency:
 * days have none. Credit notes, payments dated after today and items without any date to be late against are left out.
 */
export function settledRows(settled: readonly SettledItem[], span: LatenessSpan): readonly LatenessRow[] {
  const rows: LatenessRow[] = [];
  const today = dayNumber(span.today);
  for (const { amount, dueOn, invoiceOn, settledOn } of settled) {
    const settledDay = dayNumber(settledOn);
    const daysAgo = today - settledDay;
    const invoiceDay = invoiceOn && dayNumber(invoiceOn);
    const due = dueOn ? dayNumber(dueOn) : invoiceDay === null ? null : invoiceDay + span.assumedDueDays;
    if (due === null || amount.minor <= 0 || daysAgo < 0 || daysAgo > span.windowDays) continue;
    rows.push({ daysLate: settledDay - due, daysAgo, daysOld: today - (invoiceDay ?? due) });
  }
  return rows;
}

/** Overdue and not yet paid, as if it were paid today. Confirmed disputes and what credits or a direct debit run cover say nothing. */
export function isOpenAndLate({ item, daysPastDue, isExcused }: AgedItem): boolean {
  return daysPastDue !== null && daysPastDue > 0 && !isExcused && item.dispute?.state !== 'confirmed';
}

/** Days late of each invoice that is. */
export function daysOverdue(items: readonly AgedItem[]): readonly number[] {
  return items.filter(isOpenAndLate).map(({ daysPastDue }) => daysPastDue ?? 0);
}
