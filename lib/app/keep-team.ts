import { readManagedTeam } from '@/lib/platform/managed-team';
import { teamMember } from '@/lib/platform/team-member';

/** Of all pages of this browser one is connected; the next takes over when it is gone, whatever ended it. */
const LOCK = 'creditside-team';

/** Takes part in the team for as long as this page lives and nobody else in this browser does. Without a team nothing is loaded and nothing runs. */
export function keepTeam(): void {
  let turn = new AbortController();
  const begin = (isMember: boolean) => {
    turn.abort();
    turn = new AbortController();
    if (isMember) takeTurn(turn.signal);
  };
  teamMember.watch((member) => begin(member !== null));
  teamMember.getValue().then(async (member) => {
    begin(member !== null);
    if (member === null && (await readManagedTeam()) !== null) await adopt();
  });
}

function takeTurn(signal: AbortSignal): void {
  const turn = navigator.locks.request(LOCK, { signal }, async () => {
    const { runTeam } = await import('./run-team');
    await runTeam(signal);
  });
  turn.catch((error) => signal.aborted || console.error(error));
}

/** IT says which team; several pages may see that at once. */
function adopt(): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const { adoptManagedTeam } = await import('./adopt-managed-team');
    await adoptManagedTeam();
  });
}
