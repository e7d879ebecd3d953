import type { ConnectionId } from '@/lib/domain/ids';

/**
 * One attempt at a time per connection among all pages and workers. The browser gives the lock back when whoever holds it dies.
 * @returns 'busy', without running, when another is at it.
 */
export function withConnectionLock<T>(id: ConnectionId, run: () => Promise<T>): Promise<T | 'busy'> {
  return navigator.locks.request(`creditside-connection ${id}`, { ifAvailable: true }, async (lock) =>
    lock === null ? ('busy' as const) : run(),
  );
}
