/** Events that can mean "the page says something else now". */
const TYPED = ['input', 'change'] as const;
const MOVED = ['hashchange', 'popstate', 'pageshow'] as const;

interface PageEvents {
  /** Starts or stops listening to mutations; the rarer events are always heard. */
  observe(isObserving: boolean): void;
  stop(): void;
}

/**
 * Tells every hint that the page changed, with its moment on the clock of `performance.now()`.
 * What a person types or chooses is told after the page's own listeners had their turn, under the moment of the event itself.
 */
export function pageEvents(changed: (at: number) => void): PageEvents {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  /** The event whose effects are awaited: a mutation in its wake is told under its moment. */
  let eventAt: number | null = null;
  const observer = new MutationObserver(() => changed(eventAt ?? performance.now()));

  function onEvent({ timeStamp }: Event): void {
    // A page may fire a million of them: one turn of ours answers all that came before it.
    if (eventAt !== null) return;
    eventAt = timeStamp;
    setTimeout(() => {
      eventAt = null;
      if (!stopped.signal.aborted) changed(timeStamp);
    }, 0);
  }

  for (const type of [...TYPED, ...MOVED]) window.addEventListener(type, onEvent, options);
  // Announces pushState, which fires no event of window; missing in older Firefox, where the mutations that follow are enough.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onEvent, options);

  return {
    observe(isObserving) {
      if (isObserving) observer.observe(document, { childList: true, subtree: true, characterData: true });
      else observer.disconnect();
    },
    stop() {
      stopped.abort();
      observer.disconnect();
    },
  };
}
