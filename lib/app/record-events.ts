import type { CompanyId } from '@/lib/domain/ids';
import { mayRecord } from '@/lib/domain/record/rights';
import { fail, ok, type Result } from '@/lib/domain/result';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { type EventDraft, sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { draftFault } from '@/lib/ledger/event.schema';
import { readClock } from '@/lib/platform/clock';
import { newSalt } from '@/lib/platform/ids';
import { appendEvents } from '@/lib/store/events';
import { PROJECTING } from './fold-row';
import { readActor } from './read-actor';

/** Why nothing was recorded: nobody said who they are, their role may not, or a part of it is not as it must be. */
export type NotRecorded =
  | { readonly because: 'nobody' }
  | { readonly because: 'role'; readonly type: EventDraft['type'] }
  | { readonly because: 'fault'; readonly place: string };

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
  for (const draft of drafts) {
    if (!mayRecord(actor.role, draft.type)) return fail({ because: 'role', type: draft.type });
    const place = draftFault(draft);
    if (place !== null) return fail({ because: 'fault', place });
  }
  const { device } = actor;
  const now = Date.parse(readClock());
  const events = await appendEvents({
    company,
    device,
    make: ({ own, prev, seen }) => {
      const made: LedgerEvent[] = [];
      for (const draft of drafts) {
        const before = made.at(-1);
        const id = nextEventId({ now, device, own: before?.id ?? own, seen });
        made.push(sealEvent(draft, { id, actor, prev: before ? envelopeHash(before) : prev, newSalt }));
      }
      return made;
    },
    hashOf: envelopeHash,
    ...PROJECTING,
  });
  return ok(events);
}
