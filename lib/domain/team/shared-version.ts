import type { UserId } from '../ids';
import type { Instant } from '../local-date';

/** One version of something that a team shares: a policy, a page that was taught, a link, a template. */
export interface SharedVersion {
  readonly id: string;
  /** Each is one more than what whoever made it knew of. */
  readonly version: number;
  readonly by: UserId;
  readonly at: Instant;
  /** Null: it was taken back. */
  readonly value: unknown;
}

/**
 * Which of two versions of the same thing is in force: the newer. Of two that were made without knowing of each other the later one, so that
 * all browsers choose the same; the other stays in the history. Below 0: the first.
 */
export function compareShared(one: SharedVersion, other: SharedVersion): number {
  if (one.version !== other.version) return other.version - one.version;
  if (one.at !== other.at) return one.at > other.at ? -1 : 1;
  return one.by === other.by ? 0 : one.by > other.by ? -1 : 1;
}
