/** From a moment on, how far local time is ahead of UTC. */
export interface Observance {
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  readonly minutesBefore: number;
  readonly minutes: number;
  readonly isDaylight: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longer than the time between two changes of the clock. */
const LOOK_BACK_DAYS = 400;

/** Minutes that a zone is ahead of UTC at a moment. */
function offsetAt(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -ahead : ahead;
  };
}

/** The minute at which the offset changed, between two moments that differ. */
function changeBetween(from: number, to: number, offset: (at: number) => number): number {
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / MINUTE / 2) * MINUTE;
    if (offset(middle) === offset(from)) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The changes of the clock that matter between two moments, oldest first, by the browser's own time zone data; at least one, so that the
 * zone is defined. Throws RangeError for a zone that does not exist.
 */
export function zoneObservances(zone: string, start: number, end: number): readonly Observance[] {
  const offset = offsetAt(zone);
  const first = Math.floor((start - LOOK_BACK_DAYS * DAY) / MINUTE) * MINUTE;
  const changes: number[] = [];
  for (let day = first; day < end; day += DAY) {
    if (offset(day) !== offset(day + DAY)) changes.push(changeBetween(day, day + DAY, offset));
  }
  if (changes.length === 0) return [{ from: 0, minutesBefore: offset(start), minutes: offset(start), isDaylight: false }];
  const standard = Math.min(...changes.map(offset), offset(first));
  return changes.map((from) => {
    const minutes = offset(from);
    return { from, minutesBefore: offset(from - MINUTE), minutes, isDaylight: minutes > standard };
  });
}
