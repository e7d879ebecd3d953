import type { CurrencyCode } from '@/lib/domain/money';
import type { LiveOutbox } from '../live-outbox';
import type { XeroDesk } from './xero-desk';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: XeroDesk;
  readonly outbox: LiveOutbox;
  readonly currency: CurrencyCode;
  /** As Xero wants a moment: in UTC, without its zone. Null: all is asked. */
  readonly since: string | null;
  /** What was open at the pull before, and at this one, by resource. */
  readonly before: Readonly<Record<string, string>>;
  readonly marks: Record<string, string>;
}
