import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { LedgerEvent } from '../contract';
import type { KnownEvent } from '../events/registry';
import { readEvent } from '../read-event';
import { arrangements } from './arrangements';
import { checks } from './checks';
import { closings } from './closings';
import { comments } from './comments';
import { contacts } from './contacts';
import { decisions } from './decisions';
import { disputes } from './disputes';
import { dunning } from './dunning';
import { flags } from './flags';
import { improvements } from './improvements';
import { inCausalOrder } from './in-causal-order';
import { limit } from './limit';
import type { Projection } from './projection';
import { promises } from './promises';
import { reach } from './reach';
import { readings } from './readings';
import { referrals } from './referrals';
import { retractedIn } from './retracted';
import { signals } from './signals';
import { templates } from './templates';
import { thanks } from './thanks';
import { visits } from './visits';

type Slices = Omit<DebtorRecord, 'notUnderstood'>;

const PROJECTIONS: { readonly [K in keyof Slices]: Projection<Slices[K]> } = {
  arrangements,
  checks,
  closings,
  comments,
  contacts,
  decisions,
  disputes,
  flags,
  improvements,
  limit,
  promises,
  readings,
  referrals,
  dunning,
  reach,
  thanks,
  signals,
  templates,
  visits,
};

/**
 * What people recorded about a debtor, from all its events in the order of their ids; what answers another counts after it. A retracted event
 * counts no longer; one whose data was erased says nothing any more; unknown and newer ones are counted.
 */
export function foldRecord(events: readonly LedgerEvent[]): DebtorRecord {
  const understood: KnownEvent[] = [];
  let notUnderstood = 0;
  for (const event of events) {
    const read = readEvent(event);
    if (read) understood.push(read);
    else if (event.data !== null) notUnderstood += 1;
  }
  const known = inCausalOrder(understood);
  const retracted = retractedIn(known);
  const counting = known.filter(({ id }) => !retracted.has(id));
  if (counting.length === 0) return { ...NOTHING_RECORDED, notUnderstood };
  const slices = Object.entries(PROJECTIONS).map(([name, projection]) => [
    name,
    foldOf(projection as Projection<unknown>, counting),
  ]);
  return { ...(Object.fromEntries(slices) as Slices), notUnderstood };
}

function foldOf<S>({ initial, apply }: Projection<S>, events: readonly KnownEvent[]): S {
  return events.reduce(apply, initial);
}
