import { clearPage, isOrphaned, onTabCommand } from '@/lib/platform/content';
import type { ToContent, ToFrame } from '@/lib/platform/protocol';
import type { FillResult } from '@/lib/sites/contract';
import { runFill } from './fill';
import { createPanel } from './panel';
import { type PageState, startReader } from './reader';
import { siteDesk } from './site-desk';

/** Starts the one core of this page: reads it, and mounts the panel when a site's adapter knows the page. */
export function startCore(): void {
  const desk = siteDesk();
  if (desk.isTaken || window !== window.top) return;
  if ((document as { prerendering?: boolean }).prerendering) {
    // Not in any tab yet, so the worker could not tell whose frame it is.
    document.addEventListener('prerenderingchange', startCore, { once: true });
    return;
  }
  desk.isTaken = true;

  let state: PageState = { is: 'unknown' };
  let seenAt = performance.timeOrigin + performance.now();
  const panel = createPanel({ greeting, onFillTerm, onGivenUp: clearPage });
  const reader = startReader(desk.adapters, onState);
  desk.onAdapter = reader.readNow;
  onTabCommand(panel.command);
  reader.readNow();
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's cache of pages: the toolbar lost its verdict, and only a new frame tells it again.
    if (persisted) panel.renew();
  });

  /** What a new frame is told, and any frame when the page turns out to be another site's. */
  function greeting(): readonly ToFrame[] {
    return [{ kind: 'page', origin: location.origin, site: siteOf(state), layout: panel.layout() }, messageOf(state, seenAt)];
  }

  function onState(next: PageState, at: number): void {
    if (isOrphaned()) {
      stop();
      return;
    }
    const isOtherSite = siteOf(next) !== siteOf(state);
    state = next;
    seenAt = at;
    if (next.is !== 'unknown' && panel.show()) return;
    for (const message of greeting().slice(isOtherSite ? 0 : 1)) panel.send(message);
  }

  async function onFillTerm({ term }: Extract<ToContent, { kind: 'fill-term' }>): Promise<void> {
    const hadFocus = panel.hasFocus();
    const page = { document, url: new URL(location.href) };
    const fill = state.is === 'read' ? (state.adapter.fillTerm?.(page, term) ?? null) : null;
    reader.hold(true);
    const result = fill ? await runFill(fill) : NO_FIELD;
    reader.hold(false);
    if (hadFocus) panel.focus();
    panel.send({ kind: 'filled', ok: result.ok, reason: result.ok ? null : result.reason, fieldText: result.fieldText });
  }

  function stop(): void {
    reader.stop();
    panel.remove();
  }
}

const NO_FIELD: FillResult = { ok: false, reason: 'no-field', fieldText: null };
const siteOf = (state: PageState): string => (state.is === 'unknown' ? '' : state.adapter.id);

function messageOf(state: PageState, seenAt: number): ToFrame {
  if (state.is === 'unreadable') return { kind: 'unreadable' };
  const { sightings, canFillTerm } = state.is === 'read' ? state : { sightings: [], canFillTerm: false };
  return { kind: 'sightings', sightings, canFillTerm, seenAt };
}
