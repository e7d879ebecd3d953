import type { UserId } from '../ids';
import type { ReadingRecord } from './reading-record';

/** How many of those who work with a policy have read a version of it. */
export interface Readership {
  readonly version: number;
  readonly read: number;
  readonly of: number;
}

/**
 * Who read a version, of everybody who is known to work here (domain.md R2-12: "12 van 15 gelezen"): whoever recorded anything, or read a
 * version before. Whoever saved it has read it.
 */
export function readershipOf(
  version: number,
  savedBy: UserId | null,
  readings: readonly ReadingRecord[],
  people: readonly UserId[],
): Readership {
  const readers = new Set(readings.filter((reading) => reading.version === version).map(({ by }) => by));
  if (savedBy) readers.add(savedBy);
  const everybody = new Set([...people, ...readings.map(({ by }) => by), ...readers]);
  return { version, read: readers.size, of: everybody.size };
}
