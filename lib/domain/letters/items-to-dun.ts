import type { AgeingTerms } from '../age-items';
import type { AgedItem, Ageing } from '../assessment';
import { dunnableParts, type OverdueItem } from '../dunnable';
import { type Money, money } from '../money';
import { type LetterItem, letterItem } from './letter-item';

/** What a letter asks to be paid. */
export interface LetterItems {
  readonly items: readonly LetterItem[];
  /** Credit notes and payments that were set off, and how much of them; positive. */
  readonly credits: readonly LetterItem[];
  readonly setOff: Money;
  /** Disputed: named, never asked for. */
  readonly apart: readonly LetterItem[];
  /** Items less `setOff`. */
  readonly total: Money;
}

const isLate = (row: AgedItem): row is AgedItem & OverdueItem => row.daysPastDue !== null && row.daysPastDue > 0;

/**
 * What a reminder is about, as the ladder counts it (domain.md 2.13 and 2.1 a to d): undisputed items from their first day late, oldest
 * first, less credits; in the currency of the terms. Empty when credits cover all.
 */
export function itemsToDun({ items, credits }: Ageing, { today, currency, dunnable }: AgeingTerms): LetterItems {
  const own = items.filter((row) => row.item.open.currency === currency);
  const terms = { ...dunnable, ignoreDaysUpTo: 0, nextWorkingDay: false, minCustomerTotal: 0 };
  const { parts, total } = dunnableParts(own.filter(isLate), credits.minor, today, terms);
  // What waits for its direct debit is not the debtor's to pay.
  const asked = parts.filter(({ row, isExcused, amount }) => amount > 0 || (isExcused && row.item.isDirectDebit !== true));
  const open = asked.reduce((sum, { row }) => sum + row.item.open.minor, 0);
  const oldestFirst = asked.toSorted((a, b) => b.row.daysPastDue - a.row.daysPastDue);
  return {
    items: total > 0 ? oldestFirst.map(({ row, amount }) => letterItem(row.item, money(amount, currency))) : [],
    credits: open > total ? own.filter(({ item }) => item.open.minor < 0).map(({ item }) => letterItem(item)) : [],
    setOff: money(total > 0 ? open - total : 0, currency),
    apart: own.filter(({ item }) => item.dispute !== undefined).map(({ item }) => letterItem(item)),
    total: money(total, currency),
  };
}
