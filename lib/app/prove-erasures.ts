import type { CompanyId, EventId } from '@/lib/domain/ids';
import type { ErasureProof, ProvenErasure } from '@/lib/domain/record/erasure-proof';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { readEvent } from '@/lib/ledger/read-event';
import type { ErasedOnServer } from '@/lib/ledger/sync/find-erased';
import { eventsAfter } from '@/lib/store/events';
import { heldEvents } from '@/lib/store/own-events';
import { readTeam, readTeamKey } from '@/lib/store/team';
import { verifyLedger } from './verify-ledger';

const PAGE = 5_000;

type What = 'text' | 'all';

interface Erasure {
  readonly event: LedgerEvent;
  readonly named: readonly EventId[];
  readonly what: What;
}

/**
 * Looks for everything that was ever erased (domain.md 3.2), again and everywhere it could be: in this browser, whose chains are verified, and
 * on the team's server, whose ledger is read whole. Changes nothing.
 */
export async function proveErasures(company: CompanyId, signal: AbortSignal): Promise<ErasureProof> {
  const erasures = await erasuresOf(company);
  const erased = new Map<EventId, What>();
  for (const { named, what } of erasures) for (const id of named) if (erased.get(id) !== 'all') erased.set(id, what);
  const [here, onServer, { events, faults }] = await Promise.all([
    leftHere(company, erased),
    askServer(company, erased, signal),
    verifyLedger(company, () => undefined),
  ]);
  const found = typeof onServer === 'object' ? onServer.left : null;
  const proven = erasures.map(({ event, named }): ProvenErasure => {
    const left = (ids: ReadonlySet<EventId>) => named.filter((id) => ids.has(id)).length;
    const { id, actor } = event;
    const leftOnServer = found && left(found);
    return { event: id, by: actor.user, at: recordedAt(id), named: named.length, leftHere: left(here), leftOnServer };
  });
  const server = typeof onServer === 'object' ? { read: onServer.read } : onServer;
  return { erasures: proven.reverse(), events, faults: faults.length, server };
}

async function erasuresOf(company: CompanyId): Promise<readonly Erasure[]> {
  const found: Erasure[] = [];
  let after: EventId | null = null;
  for (;;) {
    const page = await eventsAfter(company, after, PAGE);
    for (const event of page) {
      const known = event.type === 'text.erased' ? readEvent(event) : null;
      if (known?.type === 'text.erased') found.push({ event, named: known.data.events, what: known.data.what });
    }
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) return found;
  }
}

async function leftHere(company: CompanyId, erased: ReadonlyMap<EventId, What>): Promise<ReadonlySet<EventId>> {
  const held = await heldEvents(company, [...erased.keys()]);
  const saying = held.filter(({ id, text, data }) => text !== null || (erased.get(id) === 'all' && data !== null));
  return new Set(saying.map(({ id }) => id));
}

/** A connection of its own: the one that keeps the ledger the same may be another page's. */
async function askServer(
  company: CompanyId,
  erased: ReadonlyMap<EventId, What>,
  signal: AbortSignal,
): Promise<ErasedOnServer | 'alone' | 'unreachable'> {
  const team = await readTeam();
  const key = team && (await readTeamKey(company));
  if (!key || team?.company.id !== company) return 'alone';
  const { servers, member } = team;
  // Whoever works alone loads nothing of a team's.
  const { searchServer } = await import('./search-server');
  return (await searchServer({ servers, company, user: member.user, key }, erased, signal)) ?? 'unreachable';
}
