/**
 * The fewest from the front that are enough; null when even all are not. More never makes it worse, so the number is found by
 * halving: a debtor can have thousands of items.
 */
export function fewestFirst<T>(rows: readonly T[], isEnough: (front: readonly T[]) => boolean): readonly T[] | null {
  if (!isEnough(rows)) return null;
  let [tooFew, enough] = [0, rows.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(rows.slice(0, middle))) enough = middle;
    else tooFew = middle;
  }
  return rows.slice(0, enough);
}
