import { fail, ok, type Result } from '@/lib/domain/result';
import { inboxPrefix, ledgerStream } from '@/lib/domain/team/team-subjects';
import type { TeamAnswer, TeamEntry, TeamFault } from '@/lib/domain/team/team-test';
import { teamTransport } from '@/lib/ledger/sync/nats/team-transport';
import { ownRole } from './own-role';

/** Asks a team's server whether somebody is let in, and as what. Nothing is kept of it, here or there. */
export async function testTeam({ servers, company, user, key }: TeamEntry): Promise<Result<TeamAnswer, TeamFault>> {
  const connected = await teamTransport({ servers, key, inboxPrefix: inboxPrefix(company, user) });
  if (!connected.ok) return connected;
  const transport = connected.value;
  try {
    const role = await ownRole(transport, company, user, null);
    if (role === null) return fail('nobody');
    const state = await transport.streamState(ledgerStream(company)).catch(() => null);
    return state ? ok({ role, events: state.last }) : fail('empty');
  } finally {
    await transport.close();
  }
}
