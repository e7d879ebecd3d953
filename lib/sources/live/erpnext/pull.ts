import type { LiveOutbox } from '../live-outbox';
import type { Company } from './company-of';
import type { Filter, FrappeDesk, Listing } from './frappe-desk';

/** What is marked by itself, for each kind of document is changed at its own time. */
export const KINDS = ['customer', 'invoice', 'payment', 'order'] as const;
export type Kind = (typeof KINDS)[number];

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: FrappeDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  readonly isChange: boolean;
  /** A listing of this company; of a pull of changes what changed, and else what is open or was paid. */
  asked(kind: Kind, whole: readonly Filter[]): Listing;
}
