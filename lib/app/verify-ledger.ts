import type { CompanyId, EventId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { ChainFaultKind } from '@/lib/domain/record/chain-fault';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import { type ChainFault, ChainVerifier } from '@/lib/ledger/chain/verify-chain';
import { eventById, eventsAfter, headsOf } from '@/lib/store/events';

const PAGE = 5_000;

/** A fault, and by whom and when the event was recorded where it shows. */
export interface FaultSeen {
  readonly kind: ChainFaultKind;
  readonly event: EventId | null;
  readonly by: UserId | null;
  readonly at: Instant | null;
}

export interface Verified {
  readonly events: number;
  readonly devices: number;
  readonly faults: readonly FaultSeen[];
}

async function seen({ kind, company, event }: ChainFault): Promise<FaultSeen> {
  const held = event && (await eventById(company, event));
  return { kind, event, by: held ? held.actor.user : null, at: event && recordedAt(event) };
}

/** Checks the whole ledger of a company: that nothing was changed, left out or moved since it was recorded. */
export async function verifyLedger(company: CompanyId, onProgress: (events: number) => void): Promise<Verified> {
  const verifier = new ChainVerifier();
  let after: EventId | null = null;
  let count = 0;
  for (;;) {
    const page = await eventsAfter(company, after, PAGE);
    for (const event of page) verifier.add(event);
    count += page.length;
    onProgress(count);
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) break;
  }
  const { events, faults, heads } = verifier.end(await headsOf(company));
  return { events, devices: heads.length, faults: await Promise.all(faults.map(seen)) };
}
