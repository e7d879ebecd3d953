import type { Facts } from '@/lib/domain/facts';
import { arrangementFacts, instalmentPromises } from '@/lib/domain/record/arrangement-facts';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import { deskFacts } from '@/lib/domain/record/desk-facts';
import { flagFacts } from '@/lib/domain/record/flag-facts';
import { knownPayments } from './arrangement-standings';
import type { GatherInput } from './gather-input';
import { recordedPromises } from './recorded-promises';
import { withRecorded } from './with-recorded';

type RecordedFacts = Pick<Facts, 'flags' | 'promises' | 'arrangement' | 'personalLimit' | 'limitDecision' | 'desk'>;

/** What people recorded, as the decision wants it. Recorded here alone, so that none recorded is known to be none. */
export function gatherRecorded(input: GatherInput, standings: readonly ArrangementStanding[]): RecordedFacts {
  const { known, record, company, policy, at } = input;
  const { limit } = record;
  const instalments =
    standings.length > 0 ? instalmentPromises(standings, knownPayments(known, company), policy.desk.promise) : [];
  return {
    flags: flagFacts(record.flags, at.today),
    promises: [...recordedPromises(input), ...instalments],
    arrangement: arrangementFacts(standings),
    personalLimit: limit?.limit ?? null,
    limitDecision: limit && { on: limit.on, approvers: limit.approvers.length },
    desk: deskFacts(record, withRecorded(input, standings).position, at.today),
  };
}
