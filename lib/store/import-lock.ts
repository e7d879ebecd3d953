const NAME = 'creditside-import';

/** The clean-up holds the lock for a moment; a person who picks a file just then is not to hear that another import is running. */
const PATIENCE_MS = 500;

/**
 * Runs alone among all pages and workers of the extension. The browser gives the lock back when whoever holds it dies, so a crash blocks nothing.
 * @returns 'busy', without running, when another keeps it.
 */
export async function withImportLock<T>(run: () => Promise<T>): Promise<T | 'busy'> {
  let isHeld = false;
  const runHolding = () => {
    isHeld = true;
    return run();
  };
  try {
    return await navigator.locks.request(NAME, { signal: AbortSignal.timeout(PATIENCE_MS) }, runHolding);
  } catch (error) {
    if (isHeld) throw error;
    return 'busy';
  }
}
