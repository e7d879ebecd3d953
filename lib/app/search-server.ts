import type { EventId } from '@/lib/domain/ids';
import { inboxPrefix } from '@/lib/domain/team/team-subjects';
import { type ErasedOnServer, findErased } from '@/lib/ledger/sync/find-erased';
import { teamTransport } from '@/lib/ledger/sync/nats/team-transport';
import { readTeam, readTeamKey } from '@/lib/store/team';

/** Looks on the server of this browser's team for what was erased, as whoever is in it here. Null: it did not answer, or not to the end. */
export async function searchServer(
  erased: ReadonlyMap<EventId, 'text' | 'all'>,
  signal: AbortSignal,
): Promise<ErasedOnServer | null> {
  const team = await readTeam();
  const key = team && (await readTeamKey(team.company.id));
  if (!team || !key) return null;
  const { servers, company, member } = team;
  const connected = await teamTransport({ servers, key, inboxPrefix: inboxPrefix(company.id, member.user) });
  if (!connected.ok) return null;
  const transport = connected.value;
  try {
    return await findErased(transport, company.id, erased, signal);
  } catch {
    return null;
  } finally {
    await transport.close();
  }
}
