import type { FileSource } from './contract';

/** The one source whose format these first bytes are; null when none claims them, or two do with the same certainty. */
export function bestClaim(head: Uint8Array, fileName: string, sources: readonly FileSource[]): FileSource | null {
  const claims = sources.map((source) => ({ source, certainty: source.sniff(head, fileName) }));
  const best = Math.max(0, ...claims.map(({ certainty }) => certainty));
  const [first, ...others] = claims.filter(({ certainty }) => certainty === best && certainty > 0);
  return first && others.length === 0 ? first.source : null;
}
