import { ownHosts } from './own-hosts';

/** Events that can mean "the page says something else now". */
const EVENTS = ['input', 'change', 'hashchange', 'popstate', 'pageshow'] as const;
const OPTIONS = { capture: true, passive: true } as const;

/** What a page lets us know; moments on the clock of `performance.now()`. */
interface PageHints {
  /** It says something else now, or may. */
  changed(at: number): void;
  /** It has been loaded: what was drawn was heard of, but a field may have been filled again without a word. */
  loaded(at: number): void;
}

interface PageEvents {
  /** Starts or stops listening to mutations; the rarer events are always heard. */
  observe(isObserving: boolean): void;
  stop(): void;
}

const isOurs = ({ addedNodes }: MutationRecord): boolean => addedNodes[0] !== undefined && ownHosts.has(addedNodes[0]);

export const isLoading = (): boolean => document.readyState !== 'complete';

/**
 * Tells every hint that the page changed, with its moment.
 * What a person types or chooses is told after the page's own listeners had their turn, under the moment of the event itself.
 */
export function pageEvents({ changed, loaded }: PageHints): PageEvents {
  /** The event whose effects are awaited: a mutation in its wake is told under its moment. */
  let eventAt: number | null = null;
  let isStopped = false;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed(eventAt ?? performance.now());
  });
  // Announces pushState, which fires no event of window; missing in older Firefox, where the mutations that follow are enough.
  const { navigation } = globalThis as { navigation?: EventTarget };

  function onEvent({ type, timeStamp, persisted }: Event & { readonly persisted?: boolean }): void {
    if (type === 'pageshow' && !persisted) {
      loaded(timeStamp);
      return;
    }
    // A page may fire a million of them: one turn of ours answers all that came before it.
    if (eventAt !== null) return;
    eventAt = timeStamp;
    setTimeout(() => {
      eventAt = null;
      if (!isStopped) changed(timeStamp);
    }, 0);
  }

  for (const type of EVENTS) window.addEventListener(type, onEvent, OPTIONS);
  navigation?.addEventListener('currententrychange', onEvent, OPTIONS);

  return {
    observe(isObserving) {
      if (isObserving) observer.observe(document, { childList: true, subtree: true, characterData: true });
      else observer.disconnect();
    },
    stop() {
      isStopped = true;
      for (const type of EVENTS) window.removeEventListener(type, onEvent, OPTIONS);
      navigation?.removeEventListener('currententrychange', onEvent, OPTIONS);
      observer.disconnect();
    },
  };
}
