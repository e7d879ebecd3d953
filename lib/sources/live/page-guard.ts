/**
 * Notices a host that gives the same page again and again, because it does not know the parameter that we turn pages with: without it a pull
 * would never end.
 */
export class PageGuard {
  private last: string | null = null;

  /** Whether this page begins as the one before it. */
  repeats(page: readonly unknown[]): boolean {
    const first = page.length === 0 ? null : JSON.stringify(page[0]);
    const isSame = first !== null && first === this.last;
    this.last = first;
    return isSame;
  }
}
