import { addDays, dayNumber, type LocalDate } from '../local-date';
import { type CurrencyCode, type Money, money, roundHalfAway } from '../money';
import type { OpenItem, SettledItem } from '../open-item';

const DAYS_PER_YEAR = 365;

interface Items {
  readonly openItems: readonly OpenItem[];
  /** Null: the books do not hold what was settled. */
  readonly settledItems: readonly SettledItem[] | null;
}

interface Stretch {
  readonly amount: Money;
  readonly from: LocalDate | null;
  readonly until: LocalDate;
}

function stretchesOf(openItems: Items['openItems'], settled: readonly SettledItem[], today: LocalDate): readonly Stretch[] {
  return [
    ...openItems.map(({ invoiceOn, original, open }) => ({ amount: original ?? open, from: invoiceOn, until: today })),
    ...settled.map(({ invoiceOn, amount, settledOn }) => ({ amount, from: invoiceOn, until: settledOn })),
  ];
}

/**
 * What was owed to us on an average day of the 365 before today, including VAT, rounded to a minor unit and no less than nothing.
 * Each invoice counts whole until the day it is settled. Null where the books do not hold what was settled, an invoice of these days
 * has no date, or one is in another currency. A credit without a date is left out, which can only make it more.
 */
export function averageExposure({ openItems, settledItems }: Items, today: LocalDate, currency: CurrencyCode): Money | null {
  if (!settledItems) return null;
  const start = addDays(today, -DAYS_PER_YEAR);
  const owed = stretchesOf(openItems, settledItems, today).filter(
    ({ amount, from, until }) => until > start && (from !== null || amount.minor > 0),
  );
  let minorDays = 0;
  for (const { amount, from, until } of owed) {
    if (from === null || amount.currency !== currency) return null;
    const days = Math.min(dayNumber(until), dayNumber(today)) - Math.max(dayNumber(from), dayNumber(start));
    minorDays += amount.minor * Math.max(0, days);
  }
  return money(Math.max(0, roundHalfAway(minorDays / DAYS_PER_YEAR)), currency);
}
