const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    FORMATTERS.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  FORMATTERS.set(timeZone, made);
  return made;
}

/** What the clock on the wall shows, counted as if it were UTC, less UTC; in milliseconds. Throws RangeError for a zone that does not exist. */
export function zoneOffset(ms: number, timeZone: string): number {
  const wall = formatterOf(timeZone).format(ms).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - Math.floor(ms / 1000) * 1000;
}
