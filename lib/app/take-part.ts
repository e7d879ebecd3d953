import type { DeviceId } from '@/lib/domain/ids';
import type { TeamSettings } from '@/lib/domain/team/team';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { syncTeam } from '@/lib/ledger/sync/sync-team';
import { readClock } from '@/lib/platform/clock';
import { network } from '@/lib/platform/network';
import { noteSyncState } from '@/lib/store/sync-states';
import { keepBesideLedger } from './keep-beside-ledger';
import { teamPort } from './team-port';

/** Keeps the ledger the same, and what a connection carries beside it, for as long as it lives. */
export async function takePart(
  transport: TeamTransport,
  { company, member }: TeamSettings,
  device: DeviceId,
  signal: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const beside = keepBesideLedger({
    company: company.id,
    transport,
    member,
    device,
    signal: AbortSignal.any([signal, end.signal]),
  });
  await syncTeam({
    transport,
    port: teamPort(company.id, device),
    member,
    now: readClock,
    sleep: network.sleep,
    onStatus: (status) => void noteSyncState(company.id, { status }),
    onFault: (error) => console.warn('creditside: the ledger of the team is read again', error),
    signal,
  });
  end.abort();
  await beside;
}
