/** All in milliseconds. */
const WINDOW_MS = 250;
/** Reading at once may take this much of every window; what comes on top waits for the page to settle. */
const BUDGET_MS = 2;
const SETTLE_MS = 80;
/** While the page is being loaded: as a rule the end of that comes first, and one look serves both. */
const LOADING_MS = 400;
const MAX_WAIT_MS = 250;
/** So many changes in one window are a flood: no person types or clicks that fast. */
const FLOOD = 100;
const MAX_REST_MS = 4000;

interface Pace {
  /** Something changed, at this moment of `performance.now()`. */
  changed(at: number): void;
  /** Nothing is known to have changed, but it is worth a look when the page has settled. */
  settles(at: number): void;
  stop(): void;
}

/** What the pace drives. `read` gets the moment of the first change it answers to. */
interface Paced {
  read(seenAt: number): void;
  /** Stop or start listening to mutations: during a flood even hearing of them costs the page. */
  listen(isListening: boolean): void;
  isLoading(): boolean;
}

/**
 * When to read: at once on a change, so that an edit is on screen two frames later, and once more when the page has settled,
 * because the first change of a redraw is seldom the last. A page that never settles is read now and then, ever less often.
 */
export function createPace({ read, listen, isLoading }: Paced): Pace {
  let windowStart = Number.NEGATIVE_INFINITY;
  let changes = 0;
  let spent = 0;
  let restMs = WINDOW_MS;
  let lastChange = 0;
  let waitingSince: number | null = null;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  function run(seenAt: number): void {
    const start = performance.now();
    waitingSince = null;
    read(seenAt);
    spent += performance.now() - start;
  }

  function openWindow(now: number): void {
    if (now - windowStart < WINDOW_MS) return;
    if (changes < FLOOD && restTimer === undefined) restMs = WINDOW_MS;
    windowStart = now;
    changes = 0;
    spent = 0;
  }

  function settle(): void {
    const now = performance.now();
    const settleMs = waitingSince === null && isLoading() ? LOADING_MS : SETTLE_MS;
    const left = Math.min(lastChange + settleMs, (waitingSince ?? now) + MAX_WAIT_MS) - now;
    settleTimer = left > 1 ? setTimeout(settle, left) : undefined;
    if (settleTimer === undefined) run(waitingSince ?? lastChange);
  }

  function settleLater(): void {
    settleTimer ??= setTimeout(settle, isLoading() ? LOADING_MS : SETTLE_MS);
  }

  /** From this moment on something is unread: it does not wait for the end of loading. */
  function waitFrom(at: number): void {
    if (waitingSince !== null) return;
    waitingSince = at;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, SETTLE_MS);
  }

  function rest(): void {
    listen(false);
    restMs = Math.min(restMs * 2, MAX_REST_MS);
    restTimer = setTimeout(() => {
      restTimer = undefined;
      listen(true);
      run(performance.now());
    }, restMs);
  }

  return {
    changed(at) {
      openWindow(performance.now());
      changes++;
      lastChange = performance.now();
      if (changes > FLOOD && restTimer === undefined) rest();
      if (spent < BUDGET_MS) {
        settleLater();
        run(at);
      } else waitFrom(at);
    },
    settles(at) {
      lastChange = performance.now();
      waitFrom(at);
    },
    stop() {
      clearTimeout(settleTimer);
      clearTimeout(restTimer);
    },
  };
}
