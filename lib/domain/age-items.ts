import type { AgedItem, Ageing, BucketId } from './assessment';
import { dunnableParts, type OverdueItem } from './dunnable';
import { dayNumber, type LocalDate } from './local-date';
import { type CurrencyCode, type Money, money } from './money';
import type { OpenItem } from './open-item';
import type { PolicyDocument } from './policy-document';

export interface AgeingTerms {
  readonly today: LocalDate;
  readonly currency: CurrencyCode;
  /** Days after the invoice date on which an item without a due date is taken to be due. */
  readonly assumedDueDays: number;
  readonly dunnable: PolicyDocument['dunnable'];
}

/** An aged item while it is worked out. */
type Row = { -readonly [Key in keyof AgedItem]: AgedItem[Key] };

/** The due date itself is on time (domain.md 2.1). */
function bucketOf(daysPastDue: number): BucketId {
  if (daysPastDue <= 0) return 'not-due';
  if (daysPastDue <= 30) return '1-30';
  if (daysPastDue <= 60) return '31-60';
  return daysPastDue <= 90 ? '61-90' : 'over-90';
}

function dueDayOf({ dueOn, invoiceOn }: OpenItem, assumedDueDays: number): number | null {
  if (dueOn !== null) return dayNumber(dueOn);
  return invoiceOn === null ? null : dayNumber(invoiceOn) + assumedDueDays;
}

/** Not dunned until the credits are set off. */
function rowOf(item: OpenItem, today: number, assumedDueDays: number, nothing: Money): Row {
  const dueDay = item.open.minor > 0 ? dueDayOf(item, assumedDueDays) : null;
  const isDueDateAssumed = dueDay !== null && item.dueOn === null;
  const daysPastDue = dueDay === null ? null : today - dueDay;
  const bucket = daysPastDue === null ? null : bucketOf(daysPastDue);
  return { item, daysPastDue, bucket, isDueDateAssumed, dunnable: nothing, isExcused: false };
}

const isOverdue = (row: Row): row is Row & OverdueItem => row.daysPastDue !== null && row.daysPastDue > 0;

type Sum = 'gross' | 'net' | 'credits' | 'overdue' | 'overdueUndisputed' | 'overdueDisputed' | 'disputed' | 'undated';

/** In one pass: a whole book is aged row by row. */
function sumsOf(rows: readonly Row[], currency: CurrencyCode): Pick<Ageing, 'buckets' | Sum> {
  const buckets = { 'not-due': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
  let [debts, credits, overdueUndisputed, overdueDisputed, disputed, undated] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const { item, bucket } = row;
    const amount = item.open.minor;
    if (item.open.currency !== currency) continue;
    if (amount < 0) credits -= amount;
    if (amount <= 0) continue;
    debts += amount;
    if (item.dispute) disputed += amount;
    if (bucket === null) undated += amount;
    else buckets[bucket] += amount;
    if (!isOverdue(row)) continue;
    if (item.dispute?.state === 'confirmed') overdueDisputed += amount;
    else overdueUndisputed += amount;
  }
  const sum = (minor: number): Money => money(minor, currency);
  return {
    buckets: {
      'not-due': sum(buckets['not-due']),
      '1-30': sum(buckets['1-30']),
      '31-60': sum(buckets['31-60']),
      '61-90': sum(buckets['61-90']),
      'over-90': sum(buckets['over-90']),
    },
    gross: sum(debts),
    net: sum(debts - credits),
    credits: sum(credits),
    overdue: sum(overdueUndisputed + overdueDisputed),
    overdueUndisputed: sum(overdueUndisputed),
    overdueDisputed: sum(overdueDisputed),
    disputed: sum(disputed),
    undated: sum(undated),
  };
}

/**
 * Open items by age, in the order given (domain.md 2.1). Buckets hold positive items by due date; credits stand apart and
 * are never aged. A missing due date is the invoice date plus `assumedDueDays`, marked; with neither the item is undated.
 * Sums hold the items in `currency` alone: what is in another currency is aged but not added (see `hasOtherCurrency`).
 */
export function ageOpenItems(items: readonly OpenItem[], terms: AgeingTerms): Ageing {
  const { currency, today, assumedDueDays } = terms;
  const todayNumber = dayNumber(today);
  const nothing = money(0, currency);
  const rows: Row[] = [];
  const own: (Row & OverdueItem)[] = [];
  let oldestDaysPastDue: number | null = null;
  for (const item of items) {
    const row = rowOf(item, todayNumber, assumedDueDays, nothing);
    rows.push(row);
    if (!isOverdue(row)) continue;
    oldestDaysPastDue = Math.max(oldestDaysPastDue ?? 0, row.daysPastDue);
    if (item.open.currency === currency) own.push(row);
  }
  const sums = sumsOf(rows, currency);
  const { parts, total } = dunnableParts(own, sums.credits.minor, today, terms.dunnable);
  for (const { row, amount, isExcused } of parts) {
    row.isExcused = isExcused;
    if (amount > 0) row.dunnable = money(amount, currency);
  }
  return { ...sums, items: rows, dunnable: money(total, currency), oldestDaysPastDue };
}
