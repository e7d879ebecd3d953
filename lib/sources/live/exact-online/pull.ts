import type { LiveOutbox } from '../live-outbox';
import type { OpenNames } from '../open-names';
import type { Division } from './division-of';
import type { ExactDesk } from './exact-desk';
import type { RowVersions } from './row-versions';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: ExactDesk;
  readonly outbox: LiveOutbox;
  readonly division: Division;
  readonly isChange: boolean;
  /** What is open. */
  readonly open: OpenNames;
  /** What was open at the pull before, if it was remembered. */
  readonly openBefore: string | undefined;
  readonly versions: Readonly<Record<'accounts' | 'terms' | 'orders', RowVersions>>;
  /** Debtor numbers by the ids of accounts, as far as they were read. */
  readonly codes: Map<string, string>;
}
