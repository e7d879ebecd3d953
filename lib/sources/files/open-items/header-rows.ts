import { namedColumn } from './columns';
import { headerWord } from './header-word';

const HYPHEN = /[-\u00ad]$/;

/** Whether words of a row go on in the next. */
export const isBrokenOff = (cells: readonly string[]): boolean => cells.some((cell) => HYPHEN.test(cell.trim()));

const isNamed = (text: string): boolean => namedColumn(headerWord(text)) !== null;

/**
 * The cells of a header that takes two rows: `Factuur` above `Nummer` and `Datum`, merged or not, or a word that was broken off. Where the two
 * together name no column, the lower one counts.
 */
export function joinedHeader(above: readonly string[], below: readonly string[]): string[] {
  let group = '';
  return below.map((cell, index) => {
    group = (above[index] ?? '').trim() || group;
    const own = cell.trim();
    const joined = HYPHEN.test(group) ? group.replace(HYPHEN, '') + own : `${group} ${own}`;
    if (own === '') return (above[index] ?? '').trim();
    return isNamed(joined) ? joined : own;
  });
}
