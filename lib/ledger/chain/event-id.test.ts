import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceId, type EventId } from '@/lib/domain/ids';
import { deviceOf, EVENT_ID, nextEventId, recordedAt } from './event-id';

const [here, there] = [deviceId('aaaaaaaaaaaaaaaa'), deviceId('bbbbbbbbbbbbbbbb')];
const NOON = Date.UTC(2026, 8, 30, 12);
const HOUR = 3_600_000;
const first = (now: number, device = here): EventId => nextEventId({ now, device, own: null, seen: null });

describe('the id of an event', () => {
  it('holds when and where it was recorded', () => {
    const id = first(NOON);
    expect(id).toMatch(EVENT_ID);
    expect([recordedAt(id), deviceOf(id)]).toEqual(['2026-09-30T12:00:00.000Z', here]);
  });

  it('comes after what this device and others recorded, also within one millisecond', () => {
    const own = first(NOON);
    const seen = nextEventId({ now: NOON, device: there, own: null, seen: own });
    const next = nextEventId({ now: NOON, device: here, own, seen });
    expect([next, seen, own].sort()).toEqual([own, seen, next]);
  });

  it('keeps its order when the clock of the device goes back', () => {
    const own = first(NOON);
    const next = nextEventId({ now: NOON - HOUR, device: here, own, seen: null });
    expect(next > own).toBe(true);
    expect(recordedAt(next)).toBe(recordedAt(own));
  });

  it('does not follow a foreign clock that is an hour ahead', () => {
    const seen = first(NOON + HOUR, there);
    expect(recordedAt(nextEventId({ now: NOON, device: here, own: null, seen }))).toBe('2026-09-30T12:00:00.000Z');
  });

  it('sorts as text in the order of recording, whatever the clock does', () => {
    const clock = fc.array(fc.integer({ min: NOON - 10 * HOUR, max: NOON + 10 * HOUR }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(clock, (times) => {
        const ids: EventId[] = [];
        for (const now of times) ids.push(nextEventId({ now, device: here, own: ids.at(-1) ?? null, seen: null }));
        expect([...ids].sort()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('goes on with the next millisecond when one is full', () => {
    const full = `${NOON.toString(36).padStart(9, '0')}zzz-${here}` as EventId;
    const next = nextEventId({ now: NOON, device: here, own: full, seen: null });
    expect(next > full).toBe(true);
    expect(next).toMatch(EVENT_ID);
  });
});
