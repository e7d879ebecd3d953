import type { LedgerEvent } from '../contract';
import { readEvent } from '../read-event';

/** An event as the team gets it: what somebody noted for themselves stays in their browser, and its link in the chain goes along. */
export function forTeam(event: LedgerEvent): LedgerEvent {
  const known = readEvent(event);
  const isPersonal = known?.type === 'comment.added' && known.data.isPersonal;
  return isPersonal ? { ...event, text: null, textSalt: null } : event;
}
