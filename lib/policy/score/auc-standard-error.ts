/**
 * How far an area under the curve would be off by chance alone with so many late cases and so many in time (Hanley and
 * McNeil, 1982). Cases of one customer are more alike than it takes them to be, so that the truth is somewhat wider.
 */
export function aucStandardError(auc: number, late: number, inTime: number): number {
  const twoLate = auc / (2 - auc);
  const twoInTime = (2 * auc * auc) / (1 + auc);
  const variance = auc * (1 - auc) + (late - 1) * (twoLate - auc * auc) + (inTime - 1) * (twoInTime - auc * auc);
  return Math.sqrt(variance / (late * inTime));
}
