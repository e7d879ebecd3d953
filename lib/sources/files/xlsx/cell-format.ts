import { CODE_OF_CURRENCY } from '../open-items/content-kind';

/** What a number in a cell stands for, by the format in which it is shown. */
export type CellFormat = 'number' | 'date' | 'percentage' | { readonly digits: number } | { readonly currency: string };

/** Numbers of the formats that every workbook knows, of which nothing is written in the file (ECMA-376-1, 18.8.30), eastern calendars included. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];
const BUILT_IN_PERCENTAGES: readonly number[] = [9, 10];
/** Texts, escaped characters, colours, conditions and padding: what is left says what is shown. */
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;
/** A currency that the format itself names; the signs of formats without a code are those of whoever looks. */
const CURRENCY = new RegExp(`\\[\\$([€£$]|[A-Z]{3})(?:-[0-9A-Fa-f]{1,8})?\\]|"\\s*([€£$]|${CODE_OF_CURRENCY})\\s*"`);
const ZEROS = /^0{2,20}$/;

/** `codes`: the formats that the workbook itself defines, by number. */
export function cellFormat(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id);
  if (code === undefined) {
    if (BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return 'date';
    return BUILT_IN_PERCENTAGES.includes(id) ? 'percentage' : 'number';
  }
  const shown = code.replace(LITERALS, '').split(';')[0] ?? '';
  if (/[dy]/i.test(shown) || (/m/i.test(shown) && !/[hs0#]/i.test(shown))) return 'date';
  if (shown.includes('%')) return 'percentage';
  if (ZEROS.test(shown)) return { digits: shown.length };
  const [, sign, currency = sign] = CURRENCY.exec(code) ?? [];
  return currency === undefined ? 'number' : { currency };
}
