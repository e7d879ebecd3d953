import type { Column } from './columns';
import { isAmountLike, isBlank, mostly } from './content-kind';
import type { TableRow } from './layout';
import { plainWord } from './plain-word';

const LOOKED_AT = 200;
/** Of enough rows a sum is known to be one. */
const SHARE = 0.8;
/** Sums of some ages, and what is no debt. */
const EXPLAINED: ReadonlySet<string> = new Set(
  'vervallen totaalvervallen overdue totaloverdue pastdue faellig uberfallig ueberfaellig gesamtfallig davonfallig echu totalechu turnover omzet umsatz ca chiffredaffaires sales tax vat btw tva ust mwst outstandingtax'.split(
    ' ',
  ),
);

/**
 * Whether amounts stand beside the columns of ages that nothing explains: an age by another name, without which the others are not all that is
 * open, or the sum of all by one. A column that is the sum of the ages that are known is explained. `rows`: the header and what follows.
 */
export function hasUnknownAge(
  buckets: readonly number[],
  indexOf: ReadonlyMap<Column, number>,
  [header, ...rows]: readonly TableRow[],
): boolean {
  const known = new Set([...indexOf.values(), ...buckets]);
  const data = rows.slice(0, LOOKED_AT).map(({ cells }) => cells);
  return (header?.cells ?? []).some((cell, index) => {
    if (known.has(index) || cell.trim() === '' || EXPLAINED.has(plainWord(cell))) return false;
    const isAmounts = mostly(
      data.map((cells) => cells[index] ?? ''),
      hasCents,
    );
    return isAmounts && !isSum(data, index, buckets);
  });
}

const hasCents = (text: string): boolean => isAmountLike(text) && /[.,]\d\d\D*$/.test(text);

function isSum(data: readonly (readonly string[])[], index: number, buckets: readonly number[]): boolean {
  const told = data.filter((cells) => !isBlank(cells[index] ?? ''));
  const equal = told.filter((cells) => {
    const sum = buckets.reduce((all, at) => all + roughly(cells[at] ?? ''), 0);
    return sum === roughly(cells[index] ?? '');
  });
  return equal.length >= told.length * SHARE;
}

/** The digits with their sign: enough to compare amounts that are written alike. */
function roughly(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  return /[-−(]/.test(text) ? -digits : digits;
}
