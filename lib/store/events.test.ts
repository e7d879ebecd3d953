import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { companyId, type DebtorKey, debtorKey, deviceId, type EventId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import { NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { database } from './database';
import { appendEvents, eventsAfter, eventsOf, headsOf, receiveEvents } from './events';
import { readRecordRow, recordsWith } from './records';

const ours = companyId('ours');
const [here, there] = [deviceId('aaaaaaaaaaaaaaaa'), deviceId('bbbbbbbbbbbbbbbb')];
const [k1, k2] = [debtorKey('k1'), debtorKey('k2')];

const event = (nth: number, subject: DebtorKey, device = here): LedgerEvent => ({
  id: `${String(nth).padStart(12, '0')}-${device}` as EventId,
  company: ours,
  subject,
  type: 'comment.added',
  v: 1,
  effectiveOn: localDate('2026-09-30'),
  actor: { user: 'Noor' as never, role: 'sales', device },
  data: { nth },
  text: { text: `said ${nth}` },
  dataSalt: 's',
  textSalt: 't',
  dataHash: `d${nth}`,
  textHash: `t${nth}`,
  prev: null,
});

/** A fold that tells how much it was given. */
const fold = (company: typeof ours, subject: DebtorKey, events: readonly LedgerEvent[]) => ({
  subject,
  company,
  fold: 1,
  record: { ...NOTHING_RECORDED, notUnderstood: events.length },
  open: [`${company} flag`],
});
const blank = (events: readonly LedgerEvent[]) =>
  events
    .filter(({ data, text }) => (data as { nth: number }).nth === 9 && text !== null)
    .map((each) => ({ ...each, text: null }));
const rest = { company: ours, hashOf: ({ id }: LedgerEvent) => `hash of ${id}`, blank, fold };
const append = (...events: readonly LedgerEvent[]) => appendEvents({ ...rest, device: here, make: () => events });

beforeEach(() => Promise.all([database.events.clear(), database.records.clear(), database.heads.clear()]));

describe('the events of a ledger', () => {
  it('are kept per debtor in their order, with what they come to and where the chain ends', async () => {
    await append(event(1, k1), event(2, k2));
    await append(event(3, k1));
    expect((await eventsOf(k1)).map(({ data }) => data)).toEqual([{ nth: 1 }, { nth: 3 }]);
    expect((await readRecordRow(k1))?.record.notUnderstood).toBe(2);
    expect(await headsOf(ours)).toEqual([
      { company: ours, device: here, id: event(3, k1).id, hash: `hash of ${event(3, k1).id}` },
    ]);
    expect((await recordsWith(ours, 'flag')).map(({ subject }) => subject)).toEqual([k1, k2]);
  });

  it('tell who appends what the chain ends with, and who else was heard of', async () => {
    await append(event(1, k1));
    await receiveEvents({ ...rest, events: [event(7, k1, there)] });
    const ends: unknown[] = [];
    await appendEvents({
      ...rest,
      device: here,
      make: (end) => {
        ends.push(end);
        return [];
      },
    });
    expect(ends).toEqual([{ own: event(1, k1).id, prev: `hash of ${event(1, k1).id}`, seen: event(7, k1, there).id }]);
  });

  it('come in twice and in any order, and are there once', async () => {
    const events = [event(3, k1, there), event(1, k1, there), event(2, k2, there)];
    expect(await receiveEvents({ ...rest, events })).toHaveLength(3);
    expect(await receiveEvents({ ...rest, events: [...events, event(4, k1, there)] })).toHaveLength(1);
    expect((await eventsAfter(ours, null, 10)).map(({ id }) => id)).toEqual([1, 2, 3, 4].map((nth) => event(nth, k1, there).id));
    expect((await headsOf(ours))[0]?.id).toBe(event(4, k1, there).id);
  });

  it('are all there or none, when one of them cannot be kept', async () => {
    await append(event(1, k1));
    await expect(append(event(2, k1), event(1, k1))).rejects.toThrow();
    expect(await eventsOf(k1)).toHaveLength(1);
    expect((await readRecordRow(k1))?.record.notUnderstood).toBe(1);
  });

  it('are blanked where an erasure says so, in the same stroke', async () => {
    await append(event(1, k1), event(9, k1));
    expect((await eventsOf(k1)).map(({ text }) => text)).toEqual([{ text: 'said 1' }, null]);
  });

  it('are read page by page', async () => {
    await append(event(1, k1), event(2, k1), event(3, k1));
    const page = await eventsAfter(ours, null, 2);
    expect(await eventsAfter(ours, page.at(-1)?.id ?? null, 2)).toHaveLength(1);
  });
});
