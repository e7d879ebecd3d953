import type { CompanyId, DeviceId, EventId } from '@/lib/domain/ids';
import type { ChainFaultKind } from '@/lib/domain/record/chain-fault';
import type { Hash, LedgerEvent } from '../contract';
import { readEvent } from '../read-event';
import { envelopeHash } from './hash-of';
import { isAsRecorded, isBlank } from './is-as-recorded';

/** A place where a ledger is not as it was recorded. */
export interface ChainFault {
  readonly kind: ChainFaultKind;
  readonly company: CompanyId;
  readonly device: DeviceId;
  /** The event where it shows; of `cut-short` the last that is there, null: none. */
  readonly event: EventId | null;
}

/** Where the chain of a device ends, as it is remembered apart from the events. */
export interface ChainHead {
  readonly company: CompanyId;
  readonly device: DeviceId;
  readonly id: EventId;
  readonly hash: Hash;
}

/** The events that this one says were erased. */
function erasedBy(event: LedgerEvent): readonly EventId[] {
  const known = event.type === 'text.erased' ? readEvent(event) : null;
  return known?.type === 'text.erased' ? known.data.events : [];
}

/** Checks a ledger event by event, in the order in which they are kept. What was erased, and recorded as such, is not a fault. */
export class ChainVerifier {
  readonly #heads = new Map<string, ChainHead>();
  readonly #faults: ChainFault[] = [];
  readonly #blank = new Map<EventId, LedgerEvent>();
  readonly #erased = new Set<EventId>();
  #count = 0;

  add(event: LedgerEvent): void {
    const { company, id } = event;
    const { device } = event.actor;
    const key = `${company} ${device}`;
    const before = this.#heads.get(key);
    const fault = (kind: ChainFault['kind']) => this.#faults.push({ kind, company, device, event: id });
    this.#count += 1;
    if (!isAsRecorded(event)) fault('changed');
    if (before && id <= before.id) fault('out-of-order');
    else if (event.prev !== (before?.hash ?? null)) fault('broken');
    this.#heads.set(key, { company, device, id, hash: envelopeHash(event) });
    if (isBlank(event)) this.#blank.set(id, event);
    for (const erased of erasedBy(event)) this.#erased.add(erased);
  }

  /** @param heads what is remembered of where each chain ends; none for a file, whose end nobody remembers. */
  end(heads: readonly ChainHead[] = []): {
    readonly events: number;
    readonly faults: readonly ChainFault[];
    readonly heads: readonly ChainHead[];
  } {
    for (const { company, device, id, hash } of heads) {
      const last = this.#heads.get(`${company} ${device}`);
      if (last?.id === id && last.hash === hash) continue;
      if (last && last.id > id) continue;
      this.#faults.push({ kind: last?.id === id ? 'changed' : 'cut-short', company, device, event: last?.id ?? null });
    }
    for (const [id, { company, actor }] of this.#blank) {
      if (!this.#erased.has(id)) this.#faults.push({ kind: 'blanked', company, device: actor.device, event: id });
    }
    return { events: this.#count, faults: this.#faults, heads: [...this.#heads.values()] };
  }
}
