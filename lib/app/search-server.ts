import type { EventId } from '@/lib/domain/ids';
import { inboxPrefix } from '@/lib/domain/team/team-subjects';
import type { TeamEntry } from '@/lib/domain/team/team-test';
import { type ErasedOnServer, findErased } from '@/lib/ledger/sync/find-erased';
import { teamTransport } from '@/lib/ledger/sync/nats/team-transport';

/** Looks on a team's server, as somebody, for what was erased. Null: it did not answer, or not to the end. */
export async function searchServer(
  { servers, company, user, key }: TeamEntry,
  erased: ReadonlyMap<EventId, 'text' | 'all'>,
  signal: AbortSignal,
): Promise<ErasedOnServer | null> {
  const connected = await teamTransport({ servers, key, inboxPrefix: inboxPrefix(company, user) });
  if (!connected.ok) return null;
  const transport = connected.value;
  try {
    return await findErased(transport, company, erased, signal);
  } catch {
    return null;
  } finally {
    await transport.close();
  }
}
