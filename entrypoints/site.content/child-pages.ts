import type { ChildPage } from '@/lib/platform/protocol';

/** How much a page tells: a document says more than its customer, and a customer more than a list. */
export function tellsOf({ sightings }: Pick<ChildPage, 'sightings'>): number {
  if (sightings.length === 0) return 0;
  return sightings.some(({ document }) => document !== undefined) ? 2 : 1;
}

/** A page that stands in a frame, with the number by which the worker reaches it. */
export interface FramedPage extends ChildPage {
  readonly frameId: number;
}

/** What the frames of this page last told, newest last. */
export class ChildPages {
  readonly #pages = new Map<number, ChildPage>();

  told(frameId: number, page: ChildPage | null): void {
    this.#pages.delete(frameId);
    if (page) this.#pages.set(frameId, page);
  }

  /** The frame that tells most, the newest of equals; null when none tells anything. */
  best(): FramedPage | null {
    let best: FramedPage | null = null;
    for (const [frameId, page] of this.#pages) {
      if (tellsOf(page) > 0 && tellsOf(page) >= (best ? tellsOf(best) : 0)) best = { ...page, frameId };
    }
    return best;
  }
}
