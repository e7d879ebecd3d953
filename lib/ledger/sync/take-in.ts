import type { DeviceId, EventId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import { envelopeHash } from '../chain/hash-of';
import type { LedgerEvent } from '../contract';
import type { Incoming, LedgerPort } from './contract';
import { judgeMessage, setApart } from './judge-message';

/** Takes messages of the team's ledger over into this browser's: any of them twice and in any order, which changes nothing. */
export class TakeIn {
  readonly #port: LedgerPort;
  readonly #now: () => Instant;
  /** Whose each device is. A chain has one author: nobody goes on in somebody else's. */
  readonly #authors = new Map<DeviceId, UserId>();

  constructor(port: LedgerPort, now: () => Instant) {
    this.#port = port;
    this.#now = now;
  }

  /** Returns the events that count, new or not, in the order in which they came. */
  async take(messages: readonly Incoming[]): Promise<readonly LedgerEvent[]> {
    const [at, { company }] = [this.#now(), this.#port];
    const apart: Quarantined[] = [];
    const found: { readonly event: LedgerEvent; readonly message: Incoming }[] = [];
    for (const message of messages) {
      const judged = judgeMessage(message, company, at);
      if ('apart' in judged) apart.push(judged.apart);
      else found.push({ event: judged.event, message });
    }
    const hashes = await this.#hashesOf(found.map(({ event }) => event.id));
    const taken: LedgerEvent[] = [];
    const fresh: LedgerEvent[] = [];
    for (const { event, message } of found) {
      const hash = envelopeHash(event);
      const known = hashes.get(event.id);
      const contradicts = known !== undefined && known !== hash;
      if (contradicts || !(await this.#isItsChain(event))) {
        const reason = contradicts ? 'contradicts' : 'device';
        apart.push(setApart({ company, place: `${message.sequence}`, reason, at, subject: message.subject, event }));
        continue;
      }
      taken.push(event);
      if (known === undefined) fresh.push(event);
      hashes.set(event.id, hash);
    }
    if (apart.length > 0) await this.#port.quarantine(apart);
    if (fresh.length > 0) await this.#port.receive(fresh);
    return taken;
  }

  async #hashesOf(ids: readonly EventId[]): Promise<Map<EventId, string>> {
    const held = await this.#port.held(ids);
    return new Map(held.map((event) => [event.id, envelopeHash(event)]));
  }

  async #isItsChain({ actor: { device, user } }: LedgerEvent): Promise<boolean> {
    const author = this.#authors.get(device) ?? (await this.#port.authorOf(device)) ?? user;
    this.#authors.set(device, author);
    return author === user;
  }
}
