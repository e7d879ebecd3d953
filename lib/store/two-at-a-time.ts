/** Work of which two pieces at most are under way: while one is being done, the next is handed over. A piece that fails ends it all. */
export class TwoAtATime {
  #before: Promise<void> = Promise.resolve();
  #latest: Promise<void> = Promise.resolve();
  #underWay = 0;

  get isBusy(): boolean {
    return this.#underWay === 2;
  }

  /** Begins a piece, at the latest when the one before the last is done. Rejects as that one did. */
  async begin(work: () => Promise<void>): Promise<void> {
    await this.#before;
    this.#underWay += 1;
    const piece = work().finally(() => {
      this.#underWay -= 1;
    });
    // Whoever waits next hears of a failure; until then it is not unhandled.
    piece.catch(() => undefined);
    this.#before = this.#latest;
    this.#latest = piece;
  }

  /** When all is done. Rejects as the first piece did that failed. */
  async end(): Promise<void> {
    await this.#before;
    await this.#latest;
  }

  /** When nothing is under way any more, whatever became of it. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.#before, this.#latest]);
  }
}
