/** Where a prospect stands in the list, 0 to 100: half how much it is like good performers, half its external score (domain.md R4-06). Null when either is unknown. */
export function prospectRank(lookAlikePct: number | null, externalScore: number | null): number | null {
  return lookAlikePct === null || externalScore === null ? null : (lookAlikePct + externalScore) / 2;
}
