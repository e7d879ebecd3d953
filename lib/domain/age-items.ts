import type { AgedItem, Ageing, BucketId } from './assessment';
import { type DunnablePart, dunnableParts, type OverdueItem } from './dunnable';
import { addDays, dayNumber, type LocalDate } from './local-date';
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

interface Row {
  readonly item: OpenItem;
  /** Minor units; 0 for an amount in another currency, which no sum holds. */
  readonly amount: number;
  readonly dueOn: LocalDate | null;
  readonly isDueDateAssumed: boolean;
  readonly daysPastDue: number | null;
  readonly bucket: BucketId | null;
}

/** The due date itself is on time (domain.md 2.1). */
function bucketOf(daysPastDue: number): BucketId {
  if (daysPastDue <= 0) return 'not-due';
  if (daysPastDue <= 30) return '1-30';
  if (daysPastDue <= 60) return '31-60';
  return daysPastDue <= 90 ? '61-90' : 'over-90';
}

function rowOf(item: OpenItem, today: number, { currency, assumedDueDays }: AgeingTerms): Row {
  const amount = item.open.currency === currency ? item.open.minor : 0;
  const isDueDateAssumed = item.dueOn === null && item.invoiceOn !== null;
  const dueOn = item.dueOn ?? (item.invoiceOn && addDays(item.invoiceOn, assumedDueDays));
  if (item.open.minor <= 0 || !dueOn) {
    return { item, amount, dueOn: null, isDueDateAssumed: false, daysPastDue: null, bucket: null };
  }
  const daysPastDue = today - dayNumber(dueOn);
  return { item, amount, dueOn, isDueDateAssumed, daysPastDue, bucket: bucketOf(daysPastDue) };
}

const isOverdue = (row: Row): row is Row & OverdueItem => row.daysPastDue !== null && row.daysPastDue > 0;

type Sum = 'gross' | 'net' | 'credits' | 'overdue' | 'overdueUndisputed' | 'overdueDisputed' | 'disputed' | 'undated';

/** In one pass: a whole book is aged row by row. */
function sumsOf(rows: readonly Row[], currency: CurrencyCode): Pick<Ageing, 'buckets' | Sum> {
  const buckets = { 'not-due': 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
  let [debts, credits, overdueUndisputed, overdueDisputed, disputed, undated] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const { amount, bucket, item } = row;
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

function agedOf({ item, daysPastDue, bucket, isDueDateAssumed }: Row, part: DunnablePart | undefined, nothing: Money): AgedItem {
  const dunnable = part && part.amount > 0 ? money(part.amount, nothing.currency) : nothing;
  return { item, daysPastDue, bucket, isDueDateAssumed, dunnable, isExcused: part?.isExcused ?? false };
}

/**
 * Open items by age, in the order given (domain.md 2.1). Buckets hold positive items by due date; credits stand apart and
 * are never aged. A missing due date is the invoice date plus `assumedDueDays`, marked; with neither the item is undated.
 * Sums hold the items in `currency` alone: what is in another currency is aged but not added (see `hasOtherCurrency`).
 */
export function ageOpenItems(items: readonly OpenItem[], terms: AgeingTerms): Ageing {
  const { currency, today } = terms;
  const todayNumber = dayNumber(today);
  const rows = items.map((item) => rowOf(item, todayNumber, terms));
  const sums = sumsOf(rows, currency);
  const overdue = rows.filter(isOverdue);
  const own = overdue.filter(({ amount }) => amount > 0);
  const { parts, total } = dunnableParts(own, sums.credits.minor, today, terms.dunnable);
  const nothing = money(0, currency);
  return {
    ...sums,
    items: rows.map((row) => agedOf(row, parts.get(row.item), nothing)),
    dunnable: money(total, currency),
    oldestDaysPastDue: overdue.length === 0 ? null : overdue.reduce((oldest, row) => Math.max(oldest, row.daysPastDue), 0),
  };
}
