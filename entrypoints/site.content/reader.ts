import type { Sighting } from '@/lib/domain/sighting';
import type { Page, SiteAdapter } from '@/lib/sites/contract';
import { isLoading, pageEvents } from './page-events';
import { createPace } from './read-pace';
import { type PageReading, readPage } from './read-page';

/** The page as it stands; told only when it differs from the last time. */
export type PageState =
  | { readonly is: 'unknown' }
  | { readonly is: 'read'; readonly adapter: SiteAdapter; readonly sightings: readonly Sighting[]; readonly canFillTerm: boolean }
  | { readonly is: 'unreadable'; readonly adapter: SiteAdapter };

export interface Reader {
  /** Reads now, whatever the pace: at the start and for a new adapter. */
  readNow(): void;
  /** Tells nothing while we write in the page ourselves; when it ends the page is read anew. */
  hold(isHeld: boolean): void;
  stop(): void;
}

/** A record page that shows no record yet is still loading; after this long, in milliseconds, it is one we can't read. */
const PATIENCE_MS = 2000;

/**
 * Follows the page from its next change on and tells each change of what it says. Writes nothing and never throws; read-pace.ts bounds what it costs.
 * @param onState gets the moment of the change too, as `performance.timeOrigin + performance.now()`: comparable across processes.
 */
export function startReader(adapters: readonly SiteAdapter[], onState: (state: PageState, seenAt: number) => void): Reader {
  let lastTold = '';
  /** Address of the page that was last told as one of a site's; empty while it is nobody's. */
  let shownHref = '';
  let page: Page = { document, url: new URL(location.href) };
  let isHeld = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;

  const pace = createPace({ read, isLoading, listen: (isListening) => events.observe(isListening) });
  const events = pageEvents({ changed: pace.changed, loaded: pace.settles });

  function read(at: number): void {
    if (isHeld) return;
    if (page.url.href !== location.href) page = { document, url: new URL(location.href) };
    const reading = readPage(adapters, page);
    if (reading) judge(reading, at);
    else settled({ is: 'unknown' }, at);
  }

  function judge({ adapter, kind, sightings, canFillTerm }: PageReading, at: number): void {
    pollEvery(adapter.pollMs);
    if (sightings.length > 0 || kind === 'list') settled({ is: 'read', adapter, sightings, canFillTerm }, at);
    else stillEmpty(adapter, at);
  }

  function settled(state: PageState, at: number): void {
    clearTimeout(patience);
    patience = undefined;
    shownHref = state.is === 'unknown' ? '' : location.href;
    tell(state, at);
  }

  /** The record before it leaves the screen at once when the address changed; while it is redrawn it stays. */
  function stillEmpty(adapter: SiteAdapter, at: number): void {
    if (location.href !== shownHref) settled({ is: 'read', adapter, sightings: [], canFillTerm: false }, at);
    patience ??= setTimeout(() => tell({ is: 'unreadable', adapter }, performance.now()), PATIENCE_MS);
  }

  function tell(state: PageState, at: number): void {
    const key = JSON.stringify('adapter' in state ? { ...state, adapter: state.adapter.id } : state);
    if (key === lastTold) return;
    lastTold = key;
    onState(state, performance.timeOrigin + at);
  }

  function pollEvery(ms: number | undefined): void {
    if (ms === undefined || poll !== undefined) return;
    poll = setInterval(() => {
      if (document.visibilityState === 'visible') read(performance.now());
    }, ms);
  }

  events.observe(true);
  return {
    readNow: () => read(performance.now()),
    hold(isHeldNow) {
      isHeld = isHeldNow;
      read(performance.now());
    },
    stop() {
      clearTimeout(patience);
      clearInterval(poll);
      pace.stop();
      events.stop();
    },
  };
}
