import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Scorecard } from '@/lib/domain/scorecard';
import { areaUnderCurve, type Prediction } from './area-under-curve';
import { type BookSums, bookMean, NO_INVOICES, withInvoice } from './book-mean';
import { internalShare } from './internal-share';
import type { BookMean } from './lateness-measures';
import { NAIVE, type NaiveName } from './naive-predictors';
import type { KnownThen, PaidInvoice } from './paid-invoice';

export interface BackTest {
  readonly invoices: number;
  /** Those of which enough was known that morning. */
  readonly judged: number;
  readonly late: number;
  /** Area under the curve of the card's internal group; null when nothing was judged, or all came out the same. */
  readonly auc: number | null;
  readonly baselines: Readonly<Record<NaiveName, number | null>>;
}

/** Fewer settled invoices than this tell nothing. */
const MIN_SETTLED = 3;

interface Case extends KnownThen {
  readonly mean: BookMean;
  readonly isLate: boolean;
}

const byDate = (dateOf: (row: PaidInvoice) => LocalDate) => (a: PaidInvoice, b: PaidInvoice) =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0;

function byCustomer(rows: readonly PaidInvoice[]): ReadonlyMap<string, readonly PaidInvoice[]> {
  const grouped = new Map<string, PaidInvoice[]>();
  for (const row of rows) grouped.set(row.customer, [...(grouped.get(row.customer) ?? []), row]);
  return grouped;
}

/** Stands on the date of each invoice and looks at no later day: what its customer had settled, what was open, and the book's mean. */
function* casesOf(rows: readonly PaidInvoice[], { lateness }: Scorecard): Iterable<Case> {
  const customers = byCustomer(rows);
  const settledInOrder = [...rows].sort(byDate(({ settledOn }) => settledOn));
  let [sums, next]: [BookSums, number] = [NO_INVOICES, 0];
  for (const row of [...rows].sort(byDate(({ invoiceOn }) => invoiceOn))) {
    const today = row.invoiceOn;
    for (; (settledInOrder[next]?.settledOn ?? '9') <= today; next++) {
      const paid = settledInOrder[next] as PaidInvoice;
      sums = withInvoice(sums, daysBetween(paid.dueOn, paid.settledOn), lateness);
    }
    const own = customers.get(row.customer) ?? [];
    const settled = own.filter(({ settledOn }) => settledOn <= today);
    if (settled.length < MIN_SETTLED) continue;
    const open = own.filter(({ invoiceOn, settledOn }) => invoiceOn < today && settledOn > today);
    yield { today, settled, open, mean: bookMean(sums), isLate: row.settledOn > row.dueOn };
  }
}

/**
 * Holds a scorecard against invoices of which it is known how they ended: for each, the points of the internal group by what
 * was known on its date, and whether it was then settled after its due date. Beside it what anyone would try first. Amounts
 * must be in the template's currency.
 */
export function backTest(rows: readonly PaidInvoice[], card: Scorecard): BackTest {
  const cases = [...casesOf(rows, card)];
  const aucOf = (score: (known: Case) => number): number | null =>
    areaUnderCurve(cases.map((each): Prediction => ({ score: score(each), isLate: each.isLate })));
  const naive = Object.entries(NAIVE).map(([name, predictor]) => [name, aucOf(predictor)] as const);
  return {
    invoices: rows.length,
    judged: cases.length,
    late: cases.filter(({ isLate }) => isLate).length,
    auc: aucOf((known) => -internalShare(known, known.mean, card)),
    baselines: Object.fromEntries(naive) as BackTest['baselines'],
  };
}
