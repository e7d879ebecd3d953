import type { LiveOutbox } from '../live-outbox';
import type { CentralDesk } from './central-desk';
import type { Company } from './company-of';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: CentralDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  /** A filter on what changed; null: all is asked. */
  readonly changed: string | null;
}
