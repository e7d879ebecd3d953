import type { LiveOutbox } from '../live-outbox';
import type { Division } from './division-of';
import type { ExactDesk } from './exact-desk';
import type { RowVersions } from './row-versions';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: ExactDesk;
  readonly outbox: LiveOutbox;
  readonly division: Division;
  readonly isChange: boolean;
  readonly versions: Readonly<Record<'accounts' | 'terms' | 'orders', RowVersions>>;
  /** Debtor numbers by the ids of accounts, as far as they were read. */
  readonly codes: Map<string, string>;
}
