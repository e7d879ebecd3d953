import type { AgedItem, Ageing, BucketId } from './assessment';
import { dunnableParts, type OverdueItem } from './dunnable';
import { addDays, daysBetween, type LocalDate } from './local-date';
import { type CurrencyCode, type Money, money, negateMoney, sumMoney } from './money';
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

function rowOf(item: OpenItem, { today, currency, assumedDueDays }: AgeingTerms): Row {
  const amount = item.open.currency === currency ? item.open.minor : 0;
  const isAssumed = item.dueOn === null && item.invoiceOn !== null;
  const dueOn = item.dueOn ?? (item.invoiceOn && addDays(item.invoiceOn, assumedDueDays));
  if (item.open.minor <= 0 || !dueOn) {
    return { item, amount, dueOn: null, isDueDateAssumed: false, daysPastDue: null, bucket: null };
  }
  const daysPastDue = daysBetween(dueOn, today);
  return { item, amount, dueOn, isDueDateAssumed: isAssumed, daysPastDue, bucket: bucketOf(daysPastDue) };
}

const isOverdue = (row: Row): row is Row & OverdueItem => row.daysPastDue !== null && row.daysPastDue > 0;

function sumsOf(rows: readonly Row[], currency: CurrencyCode) {
  const sumWhere = (isCounted: (row: Row) => boolean): Money =>
    money(
      rows.reduce((total, row) => (isCounted(row) ? total + row.amount : total), 0),
      currency,
    );
  const isConfirmed = ({ item }: Row) => item.dispute?.state === 'confirmed';
  const bucket = (id: BucketId) => sumWhere((row) => row.bucket === id);
  return {
    buckets: {
      'not-due': bucket('not-due'),
      '1-30': bucket('1-30'),
      '31-60': bucket('31-60'),
      '61-90': bucket('61-90'),
      'over-90': bucket('over-90'),
    },
    gross: sumWhere(({ amount }) => amount > 0),
    net: sumWhere(() => true),
    credits: negateMoney(sumWhere(({ amount }) => amount < 0)),
    overdue: sumWhere(isOverdue),
    overdueUndisputed: sumWhere((row) => isOverdue(row) && !isConfirmed(row)),
    overdueDisputed: sumWhere((row) => isOverdue(row) && isConfirmed(row)),
    disputed: sumWhere(({ item, amount }) => amount > 0 && item.dispute !== undefined),
    undated: sumWhere(({ amount, daysPastDue }) => amount > 0 && daysPastDue === null),
  };
}

/**
 * Open items by age, in the order given (domain.md 2.1). Buckets hold positive items by due date; credits stand apart and
 * are never aged. A missing due date is the invoice date plus `assumedDueDays`, marked; with neither the item is undated.
 * Sums hold the items in `currency` alone: what is in another currency is aged but not added (see `hasOtherCurrency`).
 */
export function ageOpenItems(items: readonly OpenItem[], terms: AgeingTerms): Ageing {
  const { currency, today } = terms;
  const rows = items.map((item) => rowOf(item, terms));
  const sums = sumsOf(rows, currency);
  const overdue = rows.filter(isOverdue);
  const parts = dunnableParts(
    overdue.filter(({ amount }) => amount > 0),
    sums.credits.minor,
    today,
    terms.dunnable,
  );
  const nothing = money(0, currency);
  const aged = rows.map(({ item, daysPastDue, bucket, isDueDateAssumed }): AgedItem => {
    const part = parts.get(item);
    const dunnable = part?.amount ? money(part.amount, currency) : nothing;
    return { item, daysPastDue, bucket, isDueDateAssumed, dunnable, isExcused: part?.isExcused ?? false };
  });
  return {
    ...sums,
    items: aged,
    dunnable: sumMoney(
      aged.map(({ dunnable }) => dunnable),
      currency,
    ),
    oldestDaysPastDue: overdue.length === 0 ? null : overdue.reduce((oldest, row) => Math.max(oldest, row.daysPastDue), 0),
  };
}
