/**
 * A text as a whole number of 53 bits (FNV-1a in two lanes). Not cryptographic. It stands in for texts that would cost too much memory to keep,
 * where two that are mixed up, once in 10^15 pairs, cost a name by which a debtor is not found.
 */
export function fingerprint(text: string): number {
  let [low, high] = [0x811c9dc5, 0x2f0b4a27];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
