import type { FileSource } from './contract';
import { isArchive } from './files/zip/is-archive';

/** The one source whose format these first bytes are; null when none claims them, or two do with the same certainty. */
export function bestClaim(head: Uint8Array, fileName: string, sources: readonly FileSource[]): FileSource | null {
  // What was packed without being pressed stands there to be read: still nobody but who unpacks it may claim it.
  const isPacked = isArchive(head);
  const claims = sources
    .filter(({ id }) => !isPacked || id === 'zip')
    .map((source) => ({ source, certainty: source.sniff(head, fileName) }));
  const best = Math.max(0, ...claims.map(({ certainty }) => certainty));
  const [first, ...others] = claims.filter(({ certainty }) => certainty === best && certainty > 0);
  return first && others.length === 0 ? first.source : null;
}
