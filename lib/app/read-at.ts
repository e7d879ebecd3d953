import type { At } from '@/lib/domain/assessment';
import { dateInZone } from '@/lib/domain/local-date';
import { readClock } from '@/lib/platform/clock';

/** Now, and what day it is for the company: the point in time that every decision is given. */
export function readAt(timeZone: string): At {
  const now = readClock();
  return { now, today: dateInZone(now, timeZone) };
}
