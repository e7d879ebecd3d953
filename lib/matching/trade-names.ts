/** What stands between a company and the name that it trades under, or the one it had: `t.h.o.d.n.`, `h.o.d.n.`, `v/h`, `trading as`. */
const BETWEEN =
  /[\s,(]+(?:t\.?\s?h\.?\s?o\.?\s?d\.?\s?n\.?|h\.?\s?o\.?\s?d\.?\s?n\.?|o\.?d\.?n\.?|v\/h|trading as|t\/a|d\/b\/a|dba|a\.?k\.?a\.?|f\/k\/a|formerly|vormals|ehemals|firmierend als|vh\.)(?=[\s:])[\s:]*/iu;
const MAX_LENGTH = 200;

/** The names in one text: as it stands, and each of those that it says are one company's. */
export function tradeNames(text: string): readonly string[] {
  const short = text.slice(0, MAX_LENGTH);
  const parts = short
    .split(BETWEEN)
    .map((part) => part.replace(/\)\s*$/, '').trim())
    .filter((part) => part.length > 1);
  return parts.length < 2 ? [short] : [short, ...parts];
}
