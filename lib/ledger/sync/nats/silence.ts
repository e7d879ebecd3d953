/** A leader that is being chosen is not there for some seconds; after this nobody answers any more. */
const FIRST_AFTER_MS = 10_000;

/**
 * Tells when a server does not answer although the connection to it stands: a cable was cut, a laptop woke up elsewhere, or the server is cut
 * off from the others. The connection itself would find out a minute later, or never.
 */
export class Silence {
  readonly #onSilent: () => void;
  readonly #now: () => number;
  #since: number | null = null;
  #after = FIRST_AFTER_MS;

  /**
   * @param onSilent at ever longer intervals: if nobody answers anywhere, everybody comes back at once.
   * @param now milliseconds since whenever.
   */
  constructor(onSilent: () => void, now = () => performance.now()) {
    this.#onSilent = onSilent;
    this.#now = now;
  }

  async hear<T>(answer: Promise<T>): Promise<T> {
    try {
      const heard = await answer;
      this.#since = null;
      this.#after = FIRST_AFTER_MS;
      return heard;
    } catch (error) {
      this.#miss();
      throw error;
    }
  }

  #miss(): void {
    const now = this.#now();
    this.#since ??= now;
    if (now - this.#since < this.#after) return;
    this.#since = now;
    this.#after *= 2;
    this.#onSilent();
  }
}
