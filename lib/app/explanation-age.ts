import type { Instant } from '@/lib/domain/local-date';
import { readClock } from '@/lib/platform/clock';

const KEPT_HOURS = 24;
const HOUR_MS = 3_600_000;

/** What was made before this is gone: a day is enough to read, print and reload, and no credit data stays lying about. */
export function oldestExplanation(now: Instant = readClock()): Instant {
  return new Date(Date.parse(now) - KEPT_HOURS * HOUR_MS).toISOString() as Instant;
}
