import type { ConnectionReport, Provided } from '../live-contract';
import { isForbidden } from './is-forbidden';

/** One small question per part: what may be read, and what not. Parts of one question share its answer. */
export async function probe(
  questions: readonly (readonly [readonly Provided[], () => Promise<unknown>])[],
): Promise<Pick<ConnectionReport, 'readable' | 'forbidden'>> {
  const [readable, forbidden]: [Provided[], Provided[]] = [[], []];
  for (const [parts, ask] of questions) {
    try {
      await ask();
      readable.push(...parts);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      forbidden.push(...parts);
    }
  }
  return { readable, forbidden };
}
