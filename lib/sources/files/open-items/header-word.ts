import type { CurrencyCode } from '@/lib/domain/money';
import { namedColumn } from './columns';
import { plainWord } from './plain-word';

const CURRENCY = '(?:EUR|USD|GBP|CHF|DKK|SEK|NOK|PLN|CZK|HUF|CAD|AUD|[€$£])';
const TAX = '(?:utc|UTC|incl?|inkl|ttc|brutto|gross)\\b[^)\\]]{0,20}';
/** What a header says of the amounts below it: `Openstaand (incl. btw)`, `Montant EUR`, `Betrag in €`. */
const UNIT = new RegExp(`\\s*[([](?:in\\s+)?(?:${CURRENCY}|${TAX})[)\\]]$|\\s(?:in\\s+)?${CURRENCY}$|\\s${TAX}$`);
const CURRENCY_AT_END = new RegExp(`[\\s([](${CURRENCY})[)\\]]?$`);
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
/** No header is longer. */
const LONGEST = 100;

/** The plain word of a header cell; without the unit behind it where only so it names a column. */
export function headerWord(cell: string): string {
  const word = plainWord(cell);
  if (cell.length > LONGEST || namedColumn(word)) return word;
  const bare = plainWord(cell.trim().replace(UNIT, ''));
  return namedColumn(bare) ? bare : word;
}

/** The currency that a header names for the amounts below it; null: none. */
export function headerCurrency(cell: string): CurrencyCode | null {
  const found = cell.length > LONGEST ? undefined : CURRENCY_AT_END.exec(cell.trim())?.[1];
  return found === undefined ? null : ((SIGNS[found] ?? found) as CurrencyCode);
}
