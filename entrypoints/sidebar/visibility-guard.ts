/** How long the panel must have been seen whole before a click on it is believed. */
const SEEN_MS = 300;
/** The least that Chromium allows for an observer of visibility. */
const DELAY_MS = 100;

/** Whether a person can see what they click: a page may lie over the frame, fade it or clip it, to steal a click. */
export interface VisibilityGuard {
  isSeen(): Promise<boolean>;
}

type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

const canTrackVisibility = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * IntersectionObserver v2 tells whether every pixel of an element is painted, across frames and origins. The element lies over the
 * whole panel and lets every click through.
 */
function trackVisibility(sentinel: Element): VisibilityGuard {
  let seenSince: number | null = null;
  const options = { threshold: 1, trackVisibility: true, delay: DELAY_MS };
  const observer = new IntersectionObserver((entries) => {
    const isVisible = (entries.at(-1) as VisibilityEntry).isVisible === true;
    seenSince = isVisible ? (seenSince ?? performance.now()) : null;
  }, options);
  observer.observe(sentinel);
  return { isSeen: async () => seenSince !== null && performance.now() - seenSince >= SEEN_MS };
}

/**
 * @param sentinel an element that covers the whole panel.
 * @param askPage asks the content script whether something lies over the panel; used where the browser itself cannot tell.
 */
export function createVisibilityGuard(sentinel: Element, askPage: () => Promise<boolean>): VisibilityGuard {
  return canTrackVisibility() ? trackVisibility(sentinel) : { isSeen: async () => !(await askPage()) };
}
