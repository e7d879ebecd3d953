import type { EventId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { adminSubject, ledgerStream, ledgerSubject } from '@/lib/domain/team/team-subjects';
import { blankErased } from '../chain/blank-erased';
import { isBlank } from '../chain/is-as-recorded';
import type { LedgerEvent } from '../contract';
import { eventOfLine } from '../lines';
import { readEvent } from '../read-event';
import type { Incoming, LedgerPort, TeamTransport } from './contract';
import { messageData } from './publish-own';

export interface Scrubbing {
  readonly transport: TeamTransport;
  readonly port: LedgerPort;
  readonly admin: UserId;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/** A text that must leave the server: the event that holds it, and the one that erased it. */
interface Erasure {
  readonly target: LedgerEvent;
  readonly erased: LedgerEvent;
}

/**
 * Takes what was erased off the server: an administrator's browser does it, whoever erased it. First what is left of the event is said again,
 * so that a new browser finds the chain whole; then the message that held it is deleted, and the log of administrators tells so. Can be
 * repeated: what is gone already is not found.
 */
export async function scrubErased(events: readonly LedgerEvent[], scrubbing: Scrubbing): Promise<void> {
  for (const [subject, erasures] of await erasuresBySubject(events, scrubbing.port)) {
    for (const { message, erasure, blanked } of await findOnServer(subject, erasures, scrubbing)) {
      await replace(message, blanked, erasure, scrubbing);
    }
  }
}

/** By the subject under which their messages are found. */
async function erasuresBySubject(events: readonly LedgerEvent[], port: LedgerPort): Promise<Map<string, Map<EventId, Erasure>>> {
  const bySubject = new Map<string, Map<EventId, Erasure>>();
  for (const erased of events) {
    const known = erased.type === 'text.erased' ? readEvent(erased) : null;
    if (known?.type !== 'text.erased') continue;
    for (const target of await port.held(known.data.events)) {
      const { company, actor, type } = target;
      const subject = ledgerSubject({ stem: 'ledger', company, role: actor.role, user: actor.user, type });
      const erasures = bySubject.get(subject) ?? new Map<EventId, Erasure>();
      bySubject.set(subject, erasures.set(target.id, { target, erased }));
    }
  }
  return bySubject;
}

interface Found {
  readonly message: Incoming;
  readonly erasure: Erasure;
  readonly blanked: LedgerEvent;
}

async function findOnServer(
  subject: string,
  erasures: ReadonlyMap<EventId, Erasure>,
  { transport, port, signal }: Scrubbing,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const end = new AbortController();
  for await (const message of transport.consume(ledgerStream(port.company), 0, AbortSignal.any([signal, end.signal]), subject)) {
    const event = eventOfLine(new TextDecoder().decode(message.data));
    const erasure = event && erasures.get(event.id);
    const [blanked] = event && erasure ? blankErased([event, erasure.erased]) : [];
    if (erasure && blanked) found.push({ message, erasure, blanked });
    if (message.pending === 0) end.abort();
  }
  return found;
}

async function replace(message: Incoming, blanked: LedgerEvent, { erased }: Erasure, scrubbing: Scrubbing): Promise<void> {
  const { transport, port, admin, now } = scrubbing;
  const { company, actor, type } = blanked;
  const subject = ledgerSubject({ stem: 'blanked', company, role: actor.role, user: actor.user, type });
  const said = await transport.publish({ subject, id: `${blanked.id} without ${erased.id}`, data: messageData(blanked) });
  if (!said.ok || !isBlank(blanked)) throw new Error('what is left of an erased event could not be said');
  if (!(await transport.deleteMessage(ledgerStream(port.company), message.sequence)))
    throw new Error('a message was not deleted');
  const note = { event: blanked.id, by: erased.id, sequence: message.sequence, at: now() };
  const data = new TextEncoder().encode(JSON.stringify(note));
  await transport.publish({ subject: adminSubject(company, admin), id: `${blanked.id} ${message.sequence}`, data });
}
