import type { EventId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import { ledgerSubject } from '@/lib/domain/team/team-subjects';
import type { LedgerEvent } from '../contract';
import type { LedgerPort, TeamTransport } from './contract';
import { forTeam } from './for-team';
import { setApart } from './judge-message';

/** On the wire at once: the server answers each when it is on disk. */
const AT_ONCE = 100;

const subjectOf = ({ company, actor, type }: LedgerEvent): string =>
  ledgerSubject({ stem: 'ledger', company, role: actor.role, user: actor.user, type });

export const messageData = (event: LedgerEvent): Uint8Array => new TextEncoder().encode(JSON.stringify(event));

/**
 * Sends what this device recorded and the team does not have yet, in its order. What came through twice counts once: everybody keeps events
 * by their ids. What the server refuses is set apart and not tried again.
 * @returns false when the server could not be reached: what is left is tried again later.
 */
export async function publishOwn(transport: TeamTransport, port: LedgerPort, now: () => Instant): Promise<boolean> {
  for (;;) {
    const { published: before } = await port.readState();
    const events = await port.ownAfter(before, AT_ONCE);
    if (events.length === 0) return true;
    const outcomes = await Promise.all(
      events.map((event) => transport.publish({ subject: subjectOf(event), id: event.id, data: messageData(forTeam(event)) })),
    );
    const refused: Quarantined[] = [];
    let published: EventId | null = null;
    let isReached = true;
    for (const [nth, event] of events.entries()) {
      const outcome = outcomes[nth];
      isReached = outcome?.ok === true || outcome?.error === 'refused';
      if (!isReached) break;
      const place = { company: port.company, place: event.id, at: now(), subject: subjectOf(event), event };
      if (!outcome?.ok) refused.push(setApart({ ...place, reason: 'refused' }));
      published = event.id;
    }
    if (refused.length > 0) await port.quarantine(refused);
    // Unless the reader saw meanwhile that the server lost what it had: then all of that first.
    if (published !== null) await port.noteState({ published }, { published: before });
    if (!isReached) return false;
  }
}
