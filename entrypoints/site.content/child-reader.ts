import { isOrphaned, onWorker, tellPage } from '@/lib/platform/content';
import type { ChildPage } from '@/lib/platform/protocol';
import { NO_FIELD } from './no-field';
import { type PageState, startReader } from './reader';
import type { SiteDesk } from './site-desk';

/** The page may start later than its frame: it is told again after so long, this many times. Milliseconds. */
const RETRY_MS = 700;
const RETRIES = 8;

/** Reads a page that stands in a frame of another, and tells that one what it holds. Mounts nothing. */
export function startChildReader(desk: SiteDesk): void {
  let state: PageState = { is: 'unknown' };
  let seenAt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hasTold = false;
  /** A frame that is not displayed has no size. */
  let isShown = true;
  const reader = startReader(desk.adapters, onState);

  function onState(next: PageState, at: number): void {
    if (isOrphaned()) {
      stop();
      return;
    }
    state = next;
    seenAt = at;
    tell(RETRIES);
  }

  function tell(retries: number): void {
    clearTimeout(retry);
    const page = isShown ? pageOf(state, seenAt) : null;
    // A frame that never held anything wakes nobody.
    if (page === null && !hasTold) return;
    hasTold = page !== null;
    void tellPage(page).then((isHeard) => {
      if (!isHeard && retries > 0) retry = setTimeout(() => tell(retries - 1), RETRY_MS);
    });
  }

  function stop(): void {
    clearTimeout(retry);
    reader.stop();
  }

  desk.onAdapter = reader.readNow;
  onWorker({ fill: async (term) => (await desk.fillHere?.(state, term, reader)) ?? NO_FIELD });
  // Hidden or shown by the page around it: no event tells. Scrolled out of view it keeps its size, and is still what the person works in.
  new IntersectionObserver((entries) => {
    isShown = (entries.at(-1)?.boundingClientRect.width ?? 0) > 0;
    tell(RETRIES);
  }).observe(document.documentElement);
  window.addEventListener('pagehide', () => {
    state = { is: 'unknown' };
    tell(0);
  });
  if (desk.adapters.length > 0) reader.readNow();
}

function pageOf(state: PageState, seenAt: number): ChildPage | null {
  if (state.is !== 'read' || state.sightings.length === 0) return null;
  const { adapter, sightings, canFillTerm } = state;
  return { site: adapter.id, sightings, canFillTerm, seenAt };
}
