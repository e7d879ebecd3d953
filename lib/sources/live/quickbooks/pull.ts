import type { LiveOutbox } from '../live-outbox';
import type { Company } from './company-of';
import type { Payers } from './payers';
import type { PaymentDays } from './payment-days';
import type { QuickbooksDesk } from './quickbooks-desk';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: QuickbooksDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  /** Conditions on what changed; null: all is asked. */
  readonly changed: readonly string[] | null;
  readonly days: PaymentDays;
  readonly payers: Payers;
}
