import type { Ageing, Behaviour } from './assessment';
import type { LocalDate } from './local-date';
import type { CurrencyCode } from './money';
import type { SettledItem } from './open-item';
import { type PaidRow, type PaidRowTerms, paidRows } from './paid-rows';
import { paymentTrend } from './payment-trend';
import { type SlippageParameters, slippage } from './slippage';
import { weightedMean } from './weighted-mean';

export interface BehaviourParameters extends SlippageParameters {
  readonly windowDays: number;
  /** Used instead when fewer than `minSettled` invoices were settled in the window. */
  readonly extendedWindowDays: number;
  readonly minSettled: number;
  /** Paid this many days late still counts as on time. */
  readonly onTimeToleranceDays: number;
}

export interface BehaviourTerms extends PaidRowTerms {
  readonly behaviour: BehaviourParameters;
}

/** All figures of domain.md 2.4, unrounded; each null where there is no row to tell. */
export interface PaymentBehaviour extends Behaviour {
  /** Days from invoice to payment, by amount. */
  readonly daysToPay: number | null;
  /** The same, each invoice counting once. */
  readonly daysToPayUnweighted: number | null;
  /** Average days delinquent of what is paid; early counts as 0. */
  readonly addPaidOnly: number | null;
  /** Days later than before; null with too few payments to compare. */
  readonly slippageDays: number | null;
}

type Figures = Omit<PaymentBehaviour, 'windowDays' | 'settledCount' | 'lastSettledOn'>;
const NOTHING_KNOWN: Figures = {
  averageDaysLate: null,
  addInclOpen: null,
  onTimePct: null,
  daysToPay: null,
  daysToPayUnweighted: null,
  addPaidOnly: null,
  slippageDays: null,
  trend: null,
};

/** What a mean of lateness takes of a row: settled, or open and overdue. */
type LateRow = Pick<PaidRow, 'amount' | 'daysLate'>;

/** Open undisputed overdue items, as if they were paid today; those that credits cover say nothing. */
function openRows({ items }: Ageing, currency: CurrencyCode): readonly LateRow[] {
  const rows: LateRow[] = [];
  for (const { item, daysPastDue, isExcused } of items) {
    const isLate = daysPastDue !== null && daysPastDue > 0;
    if (!isLate || isExcused || item.dispute?.state === 'confirmed' || item.open.currency !== currency) continue;
    rows.push({ amount: item.open.minor, daysLate: daysPastDue });
  }
  return rows;
}

const sumOf = (rows: readonly LateRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);

/** An open overdue item is not paid on time, however late it is. */
function onTimePct(paid: readonly PaidRow[], open: readonly LateRow[], toleranceDays: number): number | null {
  const judged = sumOf(paid) + sumOf(open);
  return judged === 0 ? null : (sumOf(paid.filter(({ daysLate }) => daysLate <= toleranceDays)) / judged) * 100;
}

function daysToPay(paid: readonly PaidRow[]): Pick<Figures, 'daysToPay' | 'daysToPayUnweighted'> {
  const known = paid.filter((row) => row.daysToPay !== null);
  const days = (row: PaidRow): number => row.daysToPay ?? 0;
  return {
    daysToPay: weightedMean(known, days),
    daysToPayUnweighted: known.length === 0 ? null : known.reduce((sum, row) => sum + days(row), 0) / known.length,
  };
}

const delinquency = ({ daysLate }: LateRow): number => Math.max(0, daysLate);

function figuresOf(paid: readonly PaidRow[], open: readonly LateRow[], { behaviour }: BehaviourTerms): Figures {
  const slippageDays = slippage(paid, behaviour);
  return {
    ...daysToPay(paid),
    averageDaysLate: weightedMean(paid, ({ daysLate }) => daysLate),
    addPaidOnly: weightedMean(paid, delinquency),
    addInclOpen: weightedMean<LateRow>([...paid, ...open], delinquency),
    onTimePct: onTimePct(paid, open, behaviour.onTimeToleranceDays),
    slippageDays,
    trend: paymentTrend(slippageDays),
  };
}

function latest(settled: readonly SettledItem[], today: LocalDate): LocalDate | null {
  return settled.reduce<LocalDate | null>(
    (last, { settledOn }) => (settledOn <= today && (!last || settledOn > last) ? settledOn : last),
    null,
  );
}

/**
 * How the debtor pays, over invoices settled in the window (domain.md 2.4), in days and percent, unrounded.
 * Unknown settled items leave every figure null: overdue items alone do not tell how someone pays.
 */
export function behaviourOf(settled: readonly SettledItem[] | null, ageing: Ageing, terms: BehaviourTerms): PaymentBehaviour {
  const { windowDays, extendedWindowDays, minSettled } = terms.behaviour;
  if (!settled) return { ...NOTHING_KNOWN, windowDays, settledCount: null, lastSettledOn: null };
  const all = paidRows(settled, terms);
  const usual = all.filter(({ daysAgo }) => daysAgo <= windowDays);
  const isExtended = usual.length < minSettled;
  const paid = isExtended ? all.filter(({ daysAgo }) => daysAgo <= extendedWindowDays) : usual;
  return {
    ...figuresOf(paid, openRows(ageing, terms.currency), terms),
    windowDays: isExtended ? extendedWindowDays : windowDays,
    settledCount: paid.length,
    lastSettledOn: latest(settled, terms.today),
  };
}
