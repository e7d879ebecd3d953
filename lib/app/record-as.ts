import type { CompanyId } from '@/lib/domain/ids';
import type { Actor } from '@/lib/domain/record/actor';
import { mayRecord } from '@/lib/domain/record/rights';
import { fail, ok, type Result } from '@/lib/domain/result';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { type EventDraft, sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { draftFault } from '@/lib/ledger/event.schema';
import { newSalt } from '@/lib/platform/ids';
import { appendEvents } from '@/lib/store/events';
import { PROJECTING } from './fold-row';

/** Why nothing was recorded of what somebody in a role did: they may not, or a part of it is not as it must be. */
export type NotAllowed =
  | { readonly because: 'role'; readonly type: EventDraft['type'] }
  | { readonly because: 'fault'; readonly place: string };

export interface RecordingAs {
  readonly company: CompanyId;
  readonly actor: Actor;
  /** Milliseconds since 1970 by this device's clock. */
  readonly now: number;
  readonly drafts: readonly EventDraft[];
}

/** Records what an actor did, all of it or nothing, in the order given. */
export async function recordAs({
  company,
  actor,
  now,
  drafts,
}: RecordingAs): Promise<Result<readonly LedgerEvent[], NotAllowed>> {
  for (const draft of drafts) {
    if (!mayRecord(actor.role, draft.type)) return fail({ because: 'role', type: draft.type });
    const place = draftFault(draft);
    if (place !== null) return fail({ because: 'fault', place });
  }
  const { device } = actor;
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
