import type { Instant } from '../local-date';
import { type Observance, zoneObservances } from './zone-observances';

export interface Appointment {
  /** Ours and stable: a calendar that opens the file again moves the appointment. */
  readonly id: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** IANA zone in which the appointment was made. */
  readonly timeZone: string;
  readonly title: string;
  readonly place: string | null;
  readonly notes: string;
  /** The moment at which the file is made. */
  readonly at: Instant;
}

const CRLF = '\r\n';
const MINUTE = 60_000;
const LINE_BYTES = 75;

/** Text of RFC 5545, 3.3.11: what has a meaning is escaped, control characters are left out. */
function escaped(text: string): string {
  const lines = text.toWellFormed().split(/\r\n?|[\n\u2028\u2029]/);
  return lines.map((line) => line.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** Folds at 75 bytes, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  for (const character of line) {
    if (bytes.encode(row + character).length > LINE_BYTES) {
      rows.push(row);
      row = ' ';
    }
    row += character;
  }
  return [...rows, row].join(CRLF);
}

const compact = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
const utc = (at: number): string => `${compact(at)}Z`;

function localTime(at: number, observances: readonly Observance[]): string {
  const current = observances.findLast(({ from }) => from <= at) ?? observances[0];
  return compact(at + (current?.minutes ?? 0) * MINUTE);
}

function offsetText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
}

function observanceLines({ from, minutesBefore, minutes, isDaylight }: Observance): readonly string[] {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(from + minutesBefore * MINUTE)}`,
    `TZOFFSETFROM:${offsetText(minutesBefore)}`,
    `TZOFFSETTO:${offsetText(minutes)}`,
    `END:${name}`,
  ];
}

/**
 * An appointment for any calendar (RFC 5545), with its own time zone: it stays at the same hour on the clock of the place, also when
 * somebody opens it elsewhere. Every value is text and cannot add a line. Throws RangeError for a zone that does not exist.
 */
export function buildAppointment({ id, startsAt, minutes, timeZone, title, place, notes, at }: Appointment): string {
  const start = Date.parse(startsAt);
  const end = start + minutes * MINUTE;
  const observances = zoneObservances(timeZone, start, end);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Creditside//Visit//EN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances.flatMap(observanceLines),
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@creditside.invalid`,
    `DTSTAMP:${utc(Date.parse(at))}`,
    `DTSTART;TZID=${timeZone}:${localTime(start, observances)}`,
    `DTEND;TZID=${timeZone}:${localTime(end, observances)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(notes)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join(CRLF);
}
