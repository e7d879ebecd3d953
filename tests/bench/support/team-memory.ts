import { type DeviceId, deviceId, type EventId, type UserId, userId } from '@/lib/domain/ids';
import type { Actor } from '@/lib/domain/record/actor';
import type { Role } from '@/lib/domain/role';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { LedgerPort, TeamTransport } from '@/lib/ledger/sync/contract';
import { teamLink } from '@/tests/integration/support/team-link';
import { DELTA, roleOf } from '@/tests/integration/support/team-steps';
import { memoryPort, weekly } from './memory-port';

/** The sync of a browser over a store in memory: what is measured is the engine and our client of it, not a database. */
export interface MemoryClient {
  readonly events: Map<EventId, LedgerEvent>;
  /** Resolves with the moment at which this event is here. */
  arrivalOf(id: EventId): Promise<number>;
  say(count: number): readonly LedgerEvent[];
  /** Begins to send what was said and to read. */
  goOnline(transport: TeamTransport): void;
  goOffline(): Promise<void>;
}

export function memoryClient(name: string, device: DeviceId = deviceId(name.toLowerCase().padEnd(16, 'x'))): MemoryClient {
  const actor: Actor = { user: userId(name) as UserId, role: roleOf(name) as Role, device };
  const events = new Map<EventId, LedgerEvent>();
  const arrivals = new Map<EventId, (at: number) => void>();
  const store: Pick<LedgerPort, 'receive' | 'held' | 'authorOf'> = {
    receive: async (received) => {
      const at = performance.now();
      for (const event of received) {
        events.set(event.id, event);
        arrivals.get(event.id)?.(at);
      }
    },
    held: async (ids) => ids.flatMap((id) => events.get(id) ?? []),
    authorOf: async (of) => [...events.values()].find((event) => event.actor.device === of)?.actor.user ?? null,
  };
  const { port, say } = memoryPort(actor, DELTA.id, store);
  return {
    events,
    arrivalOf: (id) => new Promise((resolve) => arrivals.set(id, resolve)),
    say: (count) => {
      const said = say(weekly(count));
      for (const event of said) events.set(event.id, event);
      return said;
    },
    ...teamLink({ port, member: actor, onStatus: () => undefined, onFault: (fault) => console.warn(fault) }),
  };
}
