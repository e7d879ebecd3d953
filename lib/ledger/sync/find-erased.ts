import type { CompanyId, EventId } from '@/lib/domain/ids';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import { eventOfLine } from '../lines';
import type { TeamTransport } from './contract';

/** What the team's server holds of events that were erased. */
export interface ErasedOnServer {
  /** How many messages it was, from the first to the last. */
  readonly read: number;
  /** Those that still say what was erased. */
  readonly left: ReadonlySet<EventId>;
}

/** Reads the whole ledger of the server and looks for what was erased, event by event: what nobody finds there is not there. */
export async function findErased(
  transport: TeamTransport,
  company: CompanyId,
  erased: ReadonlyMap<EventId, 'text' | 'all'>,
  signal: AbortSignal,
): Promise<ErasedOnServer> {
  const stream = ledgerStream(company);
  const left = new Set<EventId>();
  let read = 0;
  if ((await transport.streamState(stream)).last === 0) return { read, left };
  const end = new AbortController();
  for await (const { data, pending } of transport.consume(stream, 0, AbortSignal.any([signal, end.signal]))) {
    read += 1;
    const event = eventOfLine(new TextDecoder().decode(data));
    const what = event && erased.get(event.id);
    if (event && what && (event.text !== null || (what === 'all' && event.data !== null))) left.add(event.id);
    if (pending === 0) end.abort();
  }
  return { read, left };
}
