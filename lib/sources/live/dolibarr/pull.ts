import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveContext } from '@/lib/sources/live-contract';
import type { LiveOutbox } from '../live-outbox';
import type { DolibarrDesk } from './dolibarr-desk';
import type { Parties } from './parties';

/** All that the parts of a pull need. */
export interface Pull {
  readonly context: LiveContext;
  readonly desk: DolibarrDesk;
  readonly outbox: LiveOutbox;
  readonly parties: Parties;
  readonly currency: CurrencyCode;
  /** A filter on what changed; null: all is asked. */
  readonly changed: string | null;
}
