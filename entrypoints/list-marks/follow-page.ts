import { isLoading, pageEvents } from '../site.content/page-events';
import { createPace } from '../site.content/read-pace';

/** All in milliseconds: the least between two looks at the list, and how often it is looked whether rows moved by themselves. */
const LOOK_MS = 150;
const TICK_MS = 400;

interface Following {
  /** The page says something else: the names are read again. */
  look(): void;
  /** What is there may stand elsewhere: called once per frame that is painted. */
  move(): void;
}

/**
 * Follows the page for marks: its changes at rest, and every frame of a scroll. A page that floods us with changes is listened to ever
 * less (read-pace.ts).
 * @returns ends it.
 */
export function followPage({ look, move }: Following): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let isMoving = false;

  function lookSoon(): void {
    lookTimer ??= setTimeout(() => {
      lookTimer = undefined;
      look();
    }, LOOK_MS);
  }
  function moveSoon(): void {
    if (isMoving) return;
    isMoving = true;
    requestAnimationFrame(() => {
      isMoving = false;
      if (!ended.signal.aborted) move();
    });
  }

  const pace = createPace({ read: lookSoon, isLoading, listen: (isListening) => events.observe(isListening) });
  const events = pageEvents({ changed: pace.changed, loaded: pace.changed });
  const sizes = new ResizeObserver(moveSoon);
  // What a class or a transition moves fires nothing that could be heard.
  const tick = setInterval(() => document.visibilityState === 'visible' && moveSoon(), TICK_MS);
  events.observe(true);
  sizes.observe(document.documentElement);
  for (const type of ['scroll', 'resize', 'transitionend']) window.addEventListener(type, moveSoon, options);
  lookSoon();

  return () => {
    ended.abort();
    clearTimeout(lookTimer);
    clearInterval(tick);
    pace.stop();
    events.stop();
    sizes.disconnect();
  };
}
