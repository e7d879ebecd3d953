import { onManagedTeam, readManagedTeam } from '@/lib/platform/managed-team';
import { teamMember } from '@/lib/platform/team-member';

/** Of all pages of this browser one is connected; the next takes over when it is gone, whatever ended it. */
const LOCK = 'creditside-team';
/** What IT says about a team one page does; the others need not. */
const MANAGED = 'creditside-team-managed';

/** Takes part in the team for as long as this page lives and nobody else in this browser does. Without a team nothing is loaded and nothing runs. */
export function keepTeam(): void {
  let turn = new AbortController();
  const begin = (isMember: boolean) => {
    turn.abort();
    turn = new AbortController();
    if (isMember) takeTurn(turn.signal);
  };
  teamMember.watch((member) => begin(member !== null));
  teamMember.getValue().then((member) => begin(member !== null));
  onManagedTeam((isGone) => void followIt(isGone));
  readManagedTeam().then((managed) => {
    if (managed !== null) void followIt(false);
  });
}

function takeTurn(signal: AbortSignal): void {
  const turn = navigator.locks.request(LOCK, { signal }, async () => {
    const { runTeam } = await import('./run-team');
    await runTeam(signal);
  });
  turn.catch((error) => signal.aborted || console.error(error));
}

/** The team that IT says, or no longer. */
function followIt(isGone: boolean): Promise<void> {
  return navigator.locks.request(MANAGED, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { adoptManagedTeam, leaveManagedTeam } = await import('./adopt-managed-team');
    if (isGone) await leaveManagedTeam();
    else await adoptManagedTeam(new AbortController().signal);
  });
}
