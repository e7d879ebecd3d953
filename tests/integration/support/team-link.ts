import { instant } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import type { LedgerPort, TeamTransport } from '@/lib/ledger/sync/contract';
import { syncTeam } from '@/lib/ledger/sync/sync-team';
import { network } from '@/lib/platform/network';

interface TeamLinkOptions {
  readonly port: LedgerPort;
  readonly member: Actor;
  readonly onStatus: (status: TeamStatus) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Sync that a test begins over a connection and ends, with all that is under way. */
export function teamLink({ port, member, onStatus, onFault }: TeamLinkOptions) {
  let online: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null;
  return {
    goOnline: (transport: TeamTransport): void => {
      const stop = new AbortController();
      const { signal } = stop;
      const now = () => instant(new Date().toISOString());
      const sync = syncTeam({ transport, port, member, now, sleep: network.sleep, onStatus, onFault, signal });
      online = { stop, ended: sync.then(() => transport.close()) };
    },
    goOffline: async (): Promise<void> => {
      online?.stop.abort();
      await online?.ended;
      online = null;
    },
  };
}
