import type { DeviceId, EventId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';

const TIME_DIGITS = 9;
const COUNT_DIGITS = 3;
const MOST = 36 ** COUNT_DIGITS - 1;
/** A clock that is further ahead than this is wrong: it is not followed, or one wrong clock would push everybody's days. */
const MOST_AHEAD_MS = 10 * 60_000;

const pad = (value: number, digits: number): string => value.toString(36).padStart(digits, '0');

const timeOf = (id: EventId): number => Number.parseInt(id.slice(0, TIME_DIGITS), 36);
const countOf = (id: EventId): number => Number.parseInt(id.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 36);

/** The form of an id: time, count, device. */
export const EVENT_ID = /^[0-9a-z]{12}-[0-9a-z]{8,32}$/;

/** When the clock of its device said it was recorded, or later where it followed on an event from a clock that was ahead. */
export const recordedAt = (id: EventId): Instant => new Date(timeOf(id)).toISOString() as Instant;

export const deviceOf = (id: EventId): DeviceId => id.slice(TIME_DIGITS + COUNT_DIGITS + 1) as DeviceId;

export interface IdBasis {
  /** Milliseconds since 1970 by this device's clock. */
  readonly now: number;
  readonly device: DeviceId;
  /** This device's latest event: the next one comes after it, whatever the clock says. */
  readonly own: EventId | null;
  /** The latest event known from anybody: what was seen before is earlier. */
  readonly seen: EventId | null;
}

/**
 * The id of the next event: a hybrid logical clock (Kulkarni et al., 2014) and the device, as a text that sorts in causal order. A device
 * whose clock goes back keeps counting from where it was; a foreign clock more than ten minutes ahead is not followed.
 */
export function nextEventId({ now, device, own, seen }: IdBasis): EventId {
  const followed = seen !== null && timeOf(seen) <= now + MOST_AHEAD_MS ? seen : null;
  const latest = [own, followed].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const time = latest === null ? now : Math.max(now, timeOf(latest));
  const count = latest !== null && timeOf(latest) === time ? countOf(latest) + 1 : 0;
  const [at, nth] = count > MOST ? [time + 1, 0] : [time, count];
  return `${pad(at, TIME_DIGITS)}${pad(nth, COUNT_DIGITS)}-${device}` as EventId;
}
