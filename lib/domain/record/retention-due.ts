import type { DebtorKey, EventId } from '../ids';

/** Why something is to be erased: a flag that is over; a decision, a check or a report that is too old to keep; any other text that is. */
export type RetentionReason = 'flag' | 'decision' | 'check' | 'report' | 'text';

/** Events about one debtor that are to lose what people wrote in them, or all that they say. */
export interface RetentionDue {
  readonly debtor: DebtorKey;
  readonly reason: RetentionReason;
  readonly what: 'text' | 'all';
  readonly events: readonly EventId[];
}
