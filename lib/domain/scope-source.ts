import type { ConnectionTrouble } from './connection';
import type { Instant } from './local-date';

/** One of the sources that an assessment rests on, and how old it is. */
export interface ScopeSource {
  readonly source: string;
  readonly kind: 'file' | 'live';
  readonly asOf: Instant;
  /** Why a live source is no fresher than that. Absent: nothing is wrong, or it is a file. */
  readonly trouble?: ConnectionTrouble;
}
