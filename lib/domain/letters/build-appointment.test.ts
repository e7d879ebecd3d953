import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../local-date';
import { type Appointment, buildAppointment } from './build-appointment';

const VISIT: Appointment = {
  id: 'v1',
  startsAt: instant('2026-10-07T08:30:00Z'),
  minutes: 60,
  timeZone: 'Europe/Amsterdam',
  title: 'Bezoek Voorbeeld Horeca B.V.',
  place: 'Kade 1, Amsterdam',
  notes: 'F-1002: € 3.600,00\nF-1003',
  at: instant('2026-09-30T10:00:00Z'),
};
const lines = (more: Partial<Appointment> = {}) =>
  buildAppointment({ ...VISIT, ...more })
    .replace(/\r\n /g, '')
    .split('\r\n');

describe('an appointment for the calendar', () => {
  it('is at the hour of the place, with its zone', () => {
    expect(lines()).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Creditside//Visit//EN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:v1@creditside.invalid',
      'DTSTAMP:20260930T100000Z',
      'DTSTART;TZID=Europe/Amsterdam:20261007T103000',
      'DTEND;TZID=Europe/Amsterdam:20261007T113000',
      'SUMMARY:Bezoek Voorbeeld Horeca B.V.',
      'LOCATION:Kade 1\\, Amsterdam',
      'DESCRIPTION:F-1002: € 3.600\\,00\\nF-1003',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['in winter', 'Europe/Amsterdam', '2026-12-07T09:30:00Z', '20261207T103000'],
    ['where the clock never changes', 'Asia/Kolkata', '2026-10-07T08:30:00Z', '20261007T140000'],
    ['west of Greenwich', 'America/New_York', '2026-10-07T14:30:00Z', '20261007T103000'],
    ['in UTC', 'UTC', '2026-10-07T14:30:00Z', '20261007T143000'],
  ])('%s', (_, timeZone, startsAt, local) => {
    const made = lines({ timeZone, startsAt: instant(startsAt) });
    expect(made).toContain(`DTSTART;TZID=${timeZone}:${local}`);
    expect(made.filter((line) => line.startsWith('TZOFFSETTO')).length).toBeGreaterThan(0);
  });

  it('takes every value for text', () => {
    const kinds = lines().map((line) => line.split(/[:;]/)[0]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const made = buildAppointment({ ...VISIT, title: text, notes: `${text}\r\nEND:VEVENT`, place: text });
        for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = made.replace(/\r\n /g, '').split('\r\n');
        expect(unfolded.map((line) => line.split(/[:;]/)[0])).toEqual(kinds);
      }),
      { numRuns: 20 },
    );
  });
});
