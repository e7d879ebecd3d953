import type { CompanyId } from '@/lib/domain/ids';
import { fail, type Result } from '@/lib/domain/result';
import type { EventDraft } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { readClock } from '@/lib/platform/clock';
import { keepRecordedScores } from './keep-recorded-scores';
import { readActor } from './read-actor';
import { type NotAllowed, recordAs } from './record-as';

/** Why nothing was recorded: nobody said who they are, their role may not, or a part of it is not as it must be. */
export type NotRecorded = { readonly because: 'nobody' } | NotAllowed;

/**
 * Records what somebody did, all of it or nothing, in the order given. Every open page hears of it. The drafts are of one company; what a
 * use case asks beyond the schemas it checks before.
 */
export async function recordEvents(
  company: CompanyId,
  drafts: readonly EventDraft[],
): Promise<Result<readonly LedgerEvent[], NotRecorded>> {
  const actor = await readActor();
  if (!actor) return fail({ because: 'nobody' });
  const recorded = await recordAs({ company, actor, now: Date.parse(readClock()), drafts });
  if (recorded.ok) keepRecordedScores(company);
  return recorded;
}
