import { nextWorkingDay } from './holidays';
import { addDays, daysBetween, type LocalDate } from './local-date';
import type { OpenItem } from './open-item';
import type { PolicyDocument } from './policy-document';

/** A positive item that is past its due date. */
export interface OverdueItem {
  readonly item: OpenItem;
  readonly daysPastDue: number;
}

/** What of an overdue item may be dunned. */
export interface DunnablePart<Row extends OverdueItem> {
  readonly row: Row;
  /** Minor units; 0 when nothing. */
  readonly amount: number;
  /** Wholly covered by credits, or waiting for its direct debit. */
  readonly isExcused: boolean;
}

type Terms = PolicyDocument['dunnable'];

/** Even Good Friday to King's Day is shorter than this, so later than a week past the first days no calendar is needed. */
const LONGER_THAN_ANY_CLOSED_RUN = 7;

/** More than the first days past due, counted from the next working day. */
function leastDaysLate(today: LocalDate, { ignoreDaysUpTo, nextWorkingDay: isMoved }: Terms): number {
  const least = ignoreDaysUpTo + 1;
  if (!isMoved) return least;
  const isLate = (days: number): boolean => daysBetween(nextWorkingDay(addDays(today, -days)), today) >= least;
  for (let days = least; days < least + LONGER_THAN_ANY_CLOSED_RUN; days++) if (isLate(days)) return days;
  return least + LONGER_THAN_ANY_CLOSED_RUN;
}

/** One answer a day for a whole book. */
const LEAST_DAYS_LATE = new WeakMap<Terms, Map<LocalDate, number>>();

function knownLeastDaysLate(today: LocalDate, terms: Terms): number {
  const byDay = LEAST_DAYS_LATE.get(terms) ?? new Map<LocalDate, number>();
  const days = byDay.get(today) ?? leastDaysLate(today, terms);
  LEAST_DAYS_LATE.set(terms, byDay.set(today, days));
  return days;
}

/** Disputes are settled first, and an arrangement that is kept is the dunning. */
const isLeftAlone = ({ item }: OverdueItem): boolean => item.dispute !== undefined || item.isInKeptArrangement === true;

/** Until the bank returns it, or no run came for too long, a direct debit is not the debtor's to pay. */
function isWaitingForRun({ item, daysPastDue }: OverdueItem, { directDebitAfterDays }: Terms): boolean {
  return item.isDirectDebit === true && item.directDebitReturnedOn === undefined && daysPastDue <= directDebitAfterDays;
}

const oldestFirst = (a: OverdueItem, b: OverdueItem): number =>
  b.daysPastDue - a.daysPastDue || (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0);

export interface Dunnable<Row extends OverdueItem> {
  /** Of each item that is not left alone. */
  readonly parts: readonly DunnablePart<Row>[];
  /** Minor units of all parts together; 0 when it is not worth a letter. */
  readonly total: number;
}

/**
 * Undisputed items past due that may be dunned (domain.md 2.1 a to e), in one currency. Credits, in minor units, are set off
 * against the oldest first; disputed items and those of a kept arrangement are left alone.
 */
export function dunnableParts<Row extends OverdueItem>(
  overdue: readonly Row[],
  credits: number,
  today: LocalDate,
  terms: Terms,
): Dunnable<Row> {
  let creditsLeft = credits;
  let total = 0;
  const lateFrom = knownLeastDaysLate(today, terms);
  const own = overdue.filter((row) => !isLeftAlone(row));
  const inTurn = credits > 0 ? own.sort(oldestFirst) : own;
  const parts = inTurn.map((row): DunnablePart<Row> => {
    const covered = Math.min(creditsLeft, row.item.open.minor);
    creditsLeft -= covered;
    const rest = row.item.open.minor - covered;
    const isWaiting = isWaitingForRun(row, terms);
    const amount = !isWaiting && row.daysPastDue >= lateFrom ? rest : 0;
    total += amount;
    return { row, amount, isExcused: rest === 0 || isWaiting };
  });
  if (total >= terms.minCustomerTotal) return { parts, total };
  // Not worth a letter: nothing may be dunned, and what was excused stays so.
  return { parts: parts.map((part) => ({ ...part, amount: 0 })), total: 0 };
}
