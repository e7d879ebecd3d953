const NAME = 'creditside-import';

/**
 * Runs alone among all pages and workers of the extension. The browser gives the lock back when whoever holds it dies, so a crash blocks nothing.
 * @returns 'busy' at once, without running, while another holds it.
 */
export function withImportLock<T>(run: () => Promise<T>): Promise<T | 'busy'> {
  return navigator.locks.request(NAME, { ifAvailable: true }, (lock) => (lock ? run() : ('busy' as const)));
}
