import type { At } from '@/lib/domain/assessment';
import type { DunningFacts } from '@/lib/domain/debtor-facts';
import type { Facts } from '@/lib/domain/facts';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { flagFacts } from '@/lib/domain/record/flag-facts';

/**
 * Where the ladder starts: nobody has recorded a step here. Reminders that were sent elsewhere are not known, so the screen
 * names the step that is due by the days, not one that was never taken.
 */
const NO_STEP_RECORDED: DunningFacts = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false };

/** What people recorded, as the decision wants it. Recorded here alone, so that none recorded is known to be none. */
export function gatherRecorded(
  record: DebtorRecord,
  { today }: At,
): Pick<Facts, 'flags' | 'promises' | 'personalLimit' | 'limitDecision' | 'desk'> {
  const { limit } = record;
  return {
    flags: flagFacts(record.flags, today),
    promises: [],
    personalLimit: limit?.limit ?? null,
    limitDecision: limit && { on: limit.on, approvers: limit.approvers.length },
    desk: { dunning: NO_STEP_RECORDED },
  };
}
