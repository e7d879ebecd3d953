/**
 * The mark up to which a pull has seen every row. A row that changes while pages are read comes again, with a higher version; where the first
 * sight of it counts, the mark stays below the second.
 */
export class RowVersions {
  private highest: number;
  private ceiling = Number.MAX_SAFE_INTEGER;
  private readonly seen = new Set<string>();

  /** Before a first pull, Exact Online says to ask for what is above 1. */
  constructor(since: string | undefined) {
    this.highest = since !== undefined && /^\d{1,16}$/.test(since) ? Number(since) : 1;
  }

  get filter(): string {
    return `Timestamp gt ${this.highest}L`;
  }

  see(id: string, version: number): void {
    if (this.seen.has(id)) this.ceiling = Math.min(this.ceiling, version - 1);
    this.seen.add(id);
    this.highest = Math.max(this.highest, version);
  }

  get mark(): string {
    return String(Math.min(this.highest, this.ceiling));
  }
}
