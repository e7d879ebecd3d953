import type { CompanyId, DeviceId, EventId } from '@/lib/domain/ids';
import type { Hash, LedgerEvent } from '../contract';
import { envelopeHash, saltedHash } from './hash-of';

/**
 * What is wrong with a ledger. `changed`: what an event says is not what was recorded. `broken`: the event does not follow on the one
 * before it of its device: one between them is gone, was changed or put elsewhere. `out-of-order`: it stands before an earlier one.
 * `cut-short`: the last events of a device are gone.
 */
export interface ChainFault {
  readonly kind: 'changed' | 'broken' | 'out-of-order' | 'cut-short';
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

const isAsRecorded = ({ data, dataSalt, dataHash, text, textSalt, textHash }: LedgerEvent): boolean =>
  (data === null || dataSalt === null ? data === null && dataSalt === null : saltedHash(dataSalt, data) === dataHash) &&
  (text === null || textSalt === null ? text === null && textSalt === null : saltedHash(textSalt, text) === textHash);

/** Checks a ledger event by event, in the order in which they are kept. What was erased is not a fault. */
export class ChainVerifier {
  readonly #heads = new Map<string, ChainHead>();
  readonly #faults: ChainFault[] = [];
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
    return { events: this.#count, faults: this.#faults, heads: [...this.#heads.values()] };
  }
}
