/** A leader that is being chosen is not there for some seconds; longer than that nobody answers. */
const FIRST_AFTER = 4;

/**
 * Tells when a server does not answer although the connection to it stands: a cable was cut, a laptop woke up elsewhere, or the server is cut
 * off from the others. The connection itself would find out a minute later, or never.
 */
export class Silence {
  readonly #onSilent: () => void;
  #inVain = 0;
  #next = FIRST_AFTER;

  /** @param onSilent at ever longer intervals: if nobody answers anywhere, everybody comes back at once. */
  constructor(onSilent: () => void) {
    this.#onSilent = onSilent;
  }

  async hear<T>(answer: Promise<T>): Promise<T> {
    try {
      const heard = await answer;
      this.#inVain = 0;
      this.#next = FIRST_AFTER;
      return heard;
    } catch (error) {
      this.#inVain += 1;
      if (this.#inVain === this.#next) {
        this.#next *= 2;
        this.#onSilent();
      }
      throw error;
    }
  }
}
