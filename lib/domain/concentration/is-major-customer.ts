export interface MajorCustomerParameters {
  /** Up to this place by sales of twelve months. */
  readonly majorRank: number;
  /** Or from this share of all receivables. */
  readonly majorSharePct: number;
}

/** Whether a customer is one of the largest, by rank or by share (domain.md 2.6). Null: one is unknown and the other does not decide. */
export function isMajorCustomer(
  { rank, sharePct }: { readonly rank: number | null; readonly sharePct: number | null },
  { majorRank, majorSharePct }: MajorCustomerParameters,
): boolean | null {
  if ((rank !== null && rank <= majorRank) || (sharePct !== null && sharePct >= majorSharePct)) return true;
  return rank === null || sharePct === null ? null : false;
}
