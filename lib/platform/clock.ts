import type { Instant } from '@/lib/domain/local-date';

/** The only clock of the extension; everything below takes the time as an argument. */
export const readClock = (): Instant => new Date().toISOString() as Instant;
