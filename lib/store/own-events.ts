import { Dexie, liveQuery } from 'dexie';
import type { CompanyId, DeviceId, EventId, UserId } from '@/lib/domain/ids';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { database } from './database';

/** Ids of what a device recorded from after `after`. Where its chain ends tells at once whether there is any. */
async function idsAfter(company: CompanyId, device: DeviceId, after: EventId | null): Promise<readonly EventId[]> {
  const head = await database.heads.get([company, device]);
  if (!head || (after !== null && head.id <= after)) return [];
  const keys = await database.events
    .where(':id')
    .between([company, after ?? Dexie.minKey], [company, head.id], after === null, true)
    .primaryKeys();
  return keys.flatMap(([, id]) => (id.endsWith(`-${device}`) ? [id] : []));
}

/** What a device recorded from after `after`, in its order. */
export async function ownEventsAfter(
  company: CompanyId,
  device: DeviceId,
  after: EventId | null,
  most: number,
): Promise<readonly LedgerEvent[]> {
  const ids = await idsAfter(company, device, after);
  return heldEvents(company, ids.slice(0, most));
}

export const countOwnEventsAfter = async (company: CompanyId, device: DeviceId, after: EventId | null): Promise<number> =>
  (await idsAfter(company, device, after)).length;

/** Those of these events that are here. */
export async function heldEvents(company: CompanyId, ids: readonly EventId[]): Promise<readonly LedgerEvent[]> {
  const events = await database.events.bulkGet(ids.map((id) => [company, id]));
  return events.flatMap((event) => event ?? []);
}

/** Who recorded the last event of a device; null: it recorded none that is here. */
export async function authorOf(company: CompanyId, device: DeviceId): Promise<UserId | null> {
  const head = await database.heads.get([company, device]);
  return head ? ((await database.events.get([company, head.id]))?.actor.user ?? null) : null;
}

/** Tells now, and whenever this device recorded something, in whichever page. Returns how to stop. */
export function watchOwnEvents(company: CompanyId, device: DeviceId, onChange: () => void): () => void {
  const subscription = liveQuery(() => database.heads.get([company, device])).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
