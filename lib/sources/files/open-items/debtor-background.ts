import type { DebtorBackground, ToldRating } from '@/lib/domain/debtor';
import { type LocalDate, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, minorUnitExponent, money } from '@/lib/domain/money';
import { externalScore, industryCode, pointsChanged } from './background-words';
import type { RowCells } from './row-cells';

const YEAR = /^[12]\d{3}$/;

/** Since when they buy; of a year alone its last day, so that nobody is taken for an older customer than they are. */
function customerSince(cells: RowCells): LocalDate | null {
  const text = cells.raw('customer_since');
  return YEAR.test(text) ? localDate(`${text}-12-31`) : cells.date('customer_since');
}

/** What a bureau said. Without the day it said so nobody can tell whether it still holds, so that it is then not told. */
function rating(cells: RowCells, currency: CurrencyCode): ToldRating | null {
  const value = cells.word('external_score', externalScore);
  const on = cells.date('external_date');
  const change = cells.word('external_change', pointsChanged);
  const limit = cells.amount('external_limit', minorUnitExponent(currency));
  if (value === null || on === null) return null;
  return {
    value,
    on,
    ...(change === null ? {} : { change90: change }),
    // A bureau that advises no credit says 0.
    ...(limit === null || limit < 0 ? {} : { creditLimit: money(limit, currency) }),
  };
}

/** What a row knows of its debtor beside the items; blank cells say nothing. */
export function debtorBackground(cells: RowCells, currency: CurrencyCode): DebtorBackground {
  // A line of business in words is no code.
  const industry = industryCode(cells.raw('industry'));
  const since = customerSince(cells);
  const external = rating(cells, currency);
  return { ...(industry && { industry }), ...(since && { customerSince: since }), ...(external && { external }) };
}
