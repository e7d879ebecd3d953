const SHORT_MS = 2_000;
const LONG_MS = 16_000;
/** So many short waits, which is longer than servers take to choose a new leader. */
const SHORT_WAITS = 12;

/**
 * How long a server may take to begin. For a minute after one of three died every third reading is given to the dead one, and only its silence
 * tells: another is asked for soon. Servers that are busy with everybody who comes back are given longer.
 */
export class Patience {
  #inVain = 0;

  async within<T>(ask: (milliseconds: number) => Promise<T>): Promise<T> {
    this.#inVain += 1;
    const answer = await ask(this.#inVain <= SHORT_WAITS ? SHORT_MS : LONG_MS);
    this.#inVain = 0;
    return answer;
  }
}
