import type { TeamSettings } from '@/lib/domain/team/team';
import type { TeamLink } from '@/lib/domain/team/team-status';
import { inboxPrefix } from '@/lib/domain/team/team-subjects';
import { teamTransport } from '@/lib/ledger/sync/nats/team-transport';
import { readClock } from '@/lib/platform/clock';
import { network } from '@/lib/platform/network';
import { storedDevice } from '@/lib/platform/preferences';
import { noteSyncState, readSyncState } from '@/lib/store/sync-states';
import { readTeam, readTeamKey } from '@/lib/store/team';
import { forgetOldCopies } from './forget-old-copies';
import { keepMember } from './join-team';
import { ownRole } from './own-role';
import { readCompany } from './read-company';
import { takePart } from './take-part';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Whoever was shut out may be let in again; nobody has to ask all the time. */
const REFUSED_PAUSE_MS = 300_000;

/** Connects with the team and keeps the ledger the same, again and again, until the signal. One page of a browser does this at a time. */
export async function runTeam(signal: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const settings = await readTeam();
    if (!settings) return;
    await noteLink(settings, 'connecting');
    await forgetOldCopies(await readCompany(settings.company.id), readClock());
    const outcome = await connectOnce(settings, signal);
    if (outcome === 'was-connected') pause = FIRST_PAUSE_MS;
    if (signal.aborted) return;
    await noteLink(settings, outcome === 'refused' ? 'refused' : 'offline');
    await network.sleep(outcome === 'refused' ? REFUSED_PAUSE_MS : pause, signal).catch(() => undefined);
  }
}

async function connectOnce(settings: TeamSettings, signal: AbortSignal): Promise<'refused' | 'unreachable' | 'was-connected'> {
  const { servers, company, member } = settings;
  const [key, device] = await Promise.all([readTeamKey(company.id), storedDevice.getValue()]);
  if (!key || !device) return 'refused';
  const connected = await teamTransport({ servers, key, inboxPrefix: inboxPrefix(company.id, member.user) });
  if (!connected.ok) return connected.error;
  const transport = connected.value;
  try {
    const role = await ownRole(transport, company.id, member.user, member.role);
    if (role === null) return 'refused';
    // Another role begins anew: whoever waits for this change starts this over.
    if (role !== member.role) await keepMember({ ...settings, member: { ...member, role } }, key);
    else await takePart(transport, settings, device, signal);
    return 'was-connected';
  } finally {
    await transport.close();
  }
}

/** What a page that waits for nobody says of the connection: it is being made, or could not be. */
async function noteLink({ company }: TeamSettings, link: TeamLink): Promise<void> {
  const { status } = await readSyncState(company.id);
  const offlineSince = status?.offlineSince ?? readClock();
  const rest = { heardAt: status?.heardAt ?? null, waiting: status?.waiting ?? 0 };
  await noteSyncState(company.id, { status: { ...rest, link, offlineSince, behind: null } });
}
