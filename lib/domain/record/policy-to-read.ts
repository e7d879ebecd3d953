import type { Instant } from '../local-date';

/** A version of the policy that somebody is asked to confirm having read. */
export interface PolicyToRead {
  readonly version: number;
  readonly by: string;
  readonly savedAt: Instant;
  readonly note: string;
}
