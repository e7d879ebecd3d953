import { describe, expect, it } from 'vitest';
import type { EventId } from '@/lib/domain/ids';
import type { LedgerEvent } from '../contract';
import type { KnownEvent } from '../events/registry';
import { COMMENT, recorded, SEM, STOP } from '../ledger.examples';
import { foldRecord } from './fold-record';
import { inCausalOrder } from './in-causal-order';

/** An id an hour before the examples, as somebody makes whose clock is behind. */
const early = (nth: number): EventId => `0mun00000${String(nth).padStart(3, '0')}-bbbbbbbbbbbbbbbb` as EventId;

const [flag] = recorded(STOP) as [LedgerEvent];
const lifted = (id: EventId, of: EventId) =>
  ({ ...flag, id, type: 'flag.lifted', data: { flag: of }, text: null }) as unknown as LedgerEvent;
const retracted = (id: EventId, of: EventId) =>
  ({ ...flag, id, type: 'event.retracted', data: { event: of }, text: null }) as unknown as LedgerEvent;
const byId = (...events: readonly LedgerEvent[]) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
const ids = (...events: readonly LedgerEvent[]) =>
  inCausalOrder(byId(...events) as readonly unknown[] as KnownEvent[]).map(({ id }) => id);

describe('what answers something', () => {
  it('stands after it, also when the clock of whoever answers is behind', () => {
    const answer = lifted(early(1), flag.id);
    expect(ids(flag, answer)).toEqual([flag.id, answer.id]);
    expect(foldRecord(byId(flag, answer)).flags).toEqual([]);
  });

  it('holds over several steps: what was taken back was taken back', () => {
    const answer = lifted(early(1), flag.id);
    const takenBack = retracted(early(2), answer.id);
    const again = retracted(early(3), takenBack.id);
    expect(ids(flag, answer, takenBack, again)).toEqual([flag.id, answer.id, takenBack.id, again.id]);
    expect(foldRecord(byId(flag, answer, takenBack)).flags).toHaveLength(1);
    expect(foldRecord(byId(flag, answer, takenBack, again)).flags).toEqual([]);
  });

  it('changes nothing where nobody answers, or what is answered is not here', () => {
    const events = recorded(COMMENT, { ...COMMENT, by: SEM }, STOP);
    expect(ids(...events)).toEqual(events.map(({ id }) => id));
    const alone = lifted(early(1), early(9));
    expect(ids(alone, ...events)).toEqual([alone.id, ...events.map(({ id }) => id)]);
  });

  it('loses nothing of events that answer each other or themselves', () => {
    const [one, two, self] = [lifted(early(1), early(2)), lifted(early(2), early(1)), lifted(early(3), early(3))];
    expect(ids(one, two, self, flag)).toEqual([flag.id, one.id, two.id, self.id]);
  });

  it('goes through a long row of answers in the wrong order', () => {
    const count = 20_000;
    const id = (nth: number) => `0mun0${nth.toString(36).padStart(7, '0')}-bbbbbbbbbbbbbbbb` as EventId;
    const row = Array.from({ length: count }, (_, nth) => retracted(id(nth), id(nth + 1)));
    expect(ids(...row)[0]).toBe(id(count - 1));
  });
});
