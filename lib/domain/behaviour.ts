import type { Ageing, Behaviour } from './assessment';
import { addDays, daysBetween, type LocalDate } from './local-date';
import type { CurrencyCode } from './money';
import type { SettledItem } from './open-item';
import type { PolicyDocument } from './policy-document';

export interface BehaviourTerms {
  readonly today: LocalDate;
  readonly currency: CurrencyCode;
  readonly assumedDueDays: number;
  readonly behaviour: PolicyDocument['behaviour'];
}

interface Row {
  readonly amount: number;
  readonly daysLate: number;
  readonly daysAgo: number;
}

function rowsOf(settled: readonly SettledItem[], { today, currency, assumedDueDays }: BehaviourTerms): readonly Row[] {
  return settled.flatMap(({ amount, dueOn, invoiceOn, settledOn }) => {
    const due = dueOn ?? (invoiceOn && addDays(invoiceOn, assumedDueDays));
    const daysAgo = daysBetween(settledOn, today);
    // A credit note is no payment, and a date still to come is no fact.
    if (!due || daysAgo < 0 || amount.minor <= 0 || amount.currency !== currency) return [];
    return [{ amount: amount.minor, daysLate: daysBetween(due, settledOn), daysAgo }];
  });
}

/** Open undisputed overdue items as if they were paid today; those that credits cover say nothing. */
function openRows({ items }: Ageing, currency: CurrencyCode): readonly Row[] {
  return items.flatMap(({ item, daysPastDue, isExcused }) => {
    const isLate = daysPastDue !== null && daysPastDue > 0;
    if (!isLate || isExcused || item.dispute?.state === 'confirmed' || item.open.currency !== currency) return [];
    return [{ amount: item.open.minor, daysLate: daysPastDue, daysAgo: 0 }];
  });
}

const sum = (rows: readonly Row[], take: (row: Row) => number): number => rows.reduce((total, row) => total + take(row), 0);

/** Amount-weighted mean; null without rows. */
function weighted(rows: readonly Row[], take: (row: Row) => number): number | null {
  const amount = sum(rows, (row) => row.amount);
  return amount === 0 ? null : sum(rows, (row) => row.amount * take(row)) / amount;
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
export function behaviourOf(settled: readonly SettledItem[] | null, ageing: Ageing, terms: BehaviourTerms): Behaviour {
  const { windowDays, extendedWindowDays, minSettled, onTimeToleranceDays } = terms.behaviour;
  if (!settled) {
    return { windowDays, settledCount: null, averageDaysLate: null, addInclOpen: null, onTimePct: null, lastSettledOn: null };
  }
  const all = rowsOf(settled, terms);
  const usual = all.filter(({ daysAgo }) => daysAgo <= windowDays);
  const isExtended = usual.length < minSettled;
  const paid = isExtended ? all.filter(({ daysAgo }) => daysAgo <= extendedWindowDays) : usual;
  const withOpen = [...paid, ...openRows(ageing, terms.currency)];
  const onTime = sum(paid, ({ amount, daysLate }) => (daysLate <= onTimeToleranceDays ? amount : 0));
  const judged = sum(withOpen, ({ amount }) => amount);
  return {
    windowDays: isExtended ? extendedWindowDays : windowDays,
    settledCount: paid.length,
    averageDaysLate: weighted(paid, ({ daysLate }) => daysLate),
    addInclOpen: weighted(withOpen, ({ daysLate }) => Math.max(0, daysLate)),
    onTimePct: judged === 0 ? null : (onTime / judged) * 100,
    lastSettledOn: latest(settled, terms.today),
  };
}
