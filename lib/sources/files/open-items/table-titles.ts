import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { type DateOrder, type DateOrders, isoDate } from './date-order';
import type { TableRow } from './layout';

const DATE =
  '(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}\\.?[\\s-]+\\p{L}{3,9}\\.?[\\s-]+\\d{4}|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4})';
/** What comes before the day that a report speaks of. */
const AS_OF = new RegExp(
  `(?:as at|as of|per|op|stand|stichtag|zum|am|au|arrêté|peildatum|t/m|tot en met|ended|bis|datum|date)\\b(?: (?:op|vom|am|au|on))?\\s*:?\\s*${DATE}`,
  'iu',
);
const OPEN_ITEMS =
  /openstaande|open posten|\bopen items?\b|outstanding|\bag(?:e?ing|ed)\b|receivables?|offene posten|\bop-?liste|überfällig|ouderdom|debiteurensaldi|saldilijst|balance âgée|postes ouverts|impay|créances|non soldé/i;
/** A name of a month before the day; its comma may have become a mark between cells. */
const MONTH_FIRST = /^\p{L}/u;

/** A title is short. */
const SHOWN = { cells: 20, chars: 200 } as const;

/** The text of what stands above a header. */
export const titlesOf = (rows: readonly TableRow[]): string =>
  rows
    .map(({ cells }) =>
      cells
        .slice(0, SHOWN.cells)
        .map((cell) => cell.slice(0, SHOWN.chars).replace(/\s+/g, ' ').trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .join('\n');

/** Whether a title says that the table lists what is open. */
export const isOpenItemsTitle = (titles: string): boolean => OPEN_ITEMS.test(titles);

/** The day that a title names; null when it names none that can be read. */
export function titleDay(titles: string, orders: DateOrders): LocalDate | null {
  const text = AS_OF.exec(titles)?.[1];
  const iso = text === undefined ? null : isoDate(text, orders);
  return iso === null ? null : parseLocalDate(iso);
}

/** "December 31, 2025" is written where the month comes first in figures too. Null: the title does not tell. */
export function titleDateOrder(titles: string): DateOrder | null {
  const text = AS_OF.exec(titles)?.[1] ?? '';
  return MONTH_FIRST.test(text) ? 'month-first' : null;
}
