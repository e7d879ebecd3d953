import type { Sighting } from '@/lib/domain/sighting';
import { askToFill, clearPage, isOrphaned, onWorker } from '@/lib/platform/content';
import type { ToContent, ToFrame } from '@/lib/platform/protocol';
import { ChildPages, type FramedPage, tellsOf } from './child-pages';
import { startChildReader } from './child-reader';
import { NO_FIELD } from './no-field';
import { createPanel } from './panel';
import { type PageState, startReader } from './reader';
import { siteDesk } from './site-desk';

/** Starts the one core of this page: reads it, and mounts the panel when a site's adapter knows the page. */
export function startCore(): void {
  const desk = siteDesk();
  if (desk.isTaken) return;
  if ((document as { prerendering?: boolean }).prerendering) {
    // Not in any tab yet, so the worker could not tell whose frame it is.
    document.addEventListener('prerenderingchange', startCore, { once: true });
    return;
  }
  desk.isTaken = true;
  if (window !== window.top) {
    startChildReader(desk);
    return;
  }

  let own: PageState = { is: 'unknown' };
  let ownSeenAt = performance.timeOrigin + performance.now();
  let site = '';
  const children = new ChildPages();
  const panel = createPanel({ greeting, onFillTerm, onGivenUp: clearPage });
  const reader = startReader(desk.adapters, onState);
  desk.onAdapter = reader.readNow;
  onWorker({
    command: panel.command,
    sightings: () => childInFront()?.sightings ?? ownSightings(),
    fill: async (term) => (await desk.fillHere?.(own, term, reader)) ?? NO_FIELD,
    childTold(frameId, page) {
      children.told(frameId, page);
      tell();
    },
  });
  // As a rule the script of the site comes after this one, and has the page read.
  if (desk.adapters.length > 0) reader.readNow();
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's cache of pages: the toolbar lost its verdict, and only a new frame tells it again.
    if (persisted) panel.renew();
  });

  function ownSightings(): readonly Sighting[] {
    return own.is === 'read' ? own.sightings : [];
  }

  /** A frame that tells more than the page around it. */
  function childInFront(): FramedPage | null {
    const child = children.best();
    return child && tellsOf(child) > tellsOf({ sightings: ownSightings() }) ? child : null;
  }

  /** What a new frame is told, and any frame when the page turns out to be another site's. */
  function greeting(): readonly ToFrame[] {
    const child = childInFront();
    const of = child?.site ?? siteOf(own);
    const message: ToFrame = child ? { kind: 'sightings', ...told(child) } : messageOf(own, ownSeenAt);
    return [{ kind: 'page', origin: location.origin, site: of, layout: panel.layout() }, message];
  }

  function onState(next: PageState, at: number): void {
    if (isOrphaned()) {
      stop();
      return;
    }
    own = next;
    ownSeenAt = at;
    tell();
  }

  function tell(): void {
    const before = site;
    const child = childInFront();
    site = child?.site ?? siteOf(own);
    if (site !== '' && panel.show()) return;
    for (const message of greeting().slice(site === before ? 1 : 0)) panel.send(message);
  }

  async function onFillTerm({ term }: Extract<ToContent, { kind: 'fill-term' }>): Promise<void> {
    const hadFocus = panel.hasFocus();
    const filled = await askToFill(childInFront()?.frameId ?? 0, term);
    if (hadFocus) panel.focus();
    panel.send({ kind: 'filled', ...(filled ?? NO_FIELD) });
  }

  function stop(): void {
    reader.stop();
    panel.remove();
  }
}

const siteOf = (state: PageState): string => (state.is === 'unknown' ? '' : state.adapter.id);
const told = ({ sightings, canFillTerm, seenAt }: FramedPage) => ({ sightings, canFillTerm, seenAt });

function messageOf(state: PageState, seenAt: number): ToFrame {
  if (state.is === 'unreadable') return { kind: 'unreadable' };
  const { sightings, canFillTerm } = state.is === 'read' ? state : { sightings: [], canFillTerm: false };
  return { kind: 'sightings', sightings, canFillTerm, seenAt };
}
