import { startTryton, type TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import type { Host } from './host-session';

/** A real Tryton, seeded today. */
export async function startTrytonHost(): Promise<Host & TrytonHost> {
  const tryton = await startTryton();
  return { ...tryton, site: 'tryton', origin: tryton.url };
}
