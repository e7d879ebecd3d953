import type { LiveOutbox } from '../live-outbox';
import type { Reading } from './book-records';
import type { LedgersmbDesk } from './ledgersmb-desk';
import type { Marks } from './marks';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: LedgersmbDesk;
  readonly outbox: LiveOutbox;
  readonly reading: Reading;
  readonly isChange: boolean;
  /** What the pull before this one told. */
  readonly before: Marks;
  /** What this one does, filled as it goes. */
  readonly after: Marks;
}
