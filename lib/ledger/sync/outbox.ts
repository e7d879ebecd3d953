import type { Instant } from '@/lib/domain/local-date';
import type { LedgerPort, TeamTransport } from './contract';
import { publishOwn } from './publish-own';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

export interface OutboxOptions {
  readonly transport: TeamTransport;
  readonly port: LedgerPort;
  readonly now: () => Instant;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** How many events the team does not have yet. */
  readonly onWaiting: (events: number) => void;
}

/** Sends what was recorded here as soon as it is, one sending at a time; what did not come through again, at ever longer intervals. */
export class Outbox {
  readonly #options: OutboxOptions;
  #isSending = false;
  #isWanted = false;
  #isUp = true;
  #wake: AbortController | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** While the server is away nothing is sent: it would only be sent twice. */
  link(isUp: boolean): void {
    this.#isUp = isUp;
    if (isUp) this.kick();
  }

  /** There may be something to send, or somebody to send it to again. */
  kick(): void {
    this.#isWanted = true;
    this.#wake?.abort();
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    const { transport, port, now, signal } = this.#options;
    this.#isSending = true;
    let pause = FIRST_PAUSE_MS;
    while (this.#isWanted && !signal.aborted) {
      this.#isWanted = false;
      // Told beside the sending and not before it: somebody elsewhere waits for what is sent.
      const [isTold, isUp] = [this.#tell(), this.#isUp];
      const isDone = isUp && (await publishOwn(transport, port, now).catch(() => false));
      await isTold;
      if (!isUp) break;
      await this.#tell();
      if (isDone) continue;
      this.#isWanted = true;
      await this.#pause(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    this.#isSending = false;
  }

  async #tell(): Promise<void> {
    const { port, onWaiting } = this.#options;
    // A store that does not answer now is asked again with the next event; that must not end the sending.
    const count = await port.readState().then(
      ({ published }) => port.countOwnAfter(published),
      () => null,
    );
    if (count !== null) onWaiting(count);
  }

  async #pause(milliseconds: number): Promise<void> {
    const { sleep, signal } = this.#options;
    this.#wake = new AbortController();
    await sleep(milliseconds, AbortSignal.any([signal, this.#wake.signal])).catch(() => undefined);
    this.#wake = null;
  }
}
