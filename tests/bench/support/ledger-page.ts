import { PROJECTING } from '@/lib/app/fold-row';
import { readRecord } from '@/lib/app/read-record';
import { verifyLedger } from '@/lib/app/verify-ledger';
import { companyId, debtorKey, deviceId, type EventId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { type EventDraft, sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { database } from '@/lib/store/database';
import { appendEvents, foldAgain } from '@/lib/store/events';

/** Runs in a page of a browser, on its own database: the ledger as the extension keeps it. */
export interface LedgerPage {
  /** Begins to record so many events about so many debtors. */
  fill(events: number, debtors: number): void;
  filledIn: number | null;
  /** Milliseconds to a debtor's state, per debtor. */
  states(debtors: readonly number[]): Promise<number[]>;
  /** The same where its events must be folded first, as after an update. */
  folded(debtors: readonly number[]): Promise<number[]>;
  /** Milliseconds of one read by key, by the database alone. */
  reads(debtors: readonly number[]): Promise<number[]>;
  /** Milliseconds of recording one more event. */
  append(debtors: readonly number[]): Promise<number[]>;
  /** Seconds to check the whole chain, and what is wrong with it. */
  verify(): Promise<{ readonly seconds: number; readonly faults: number; readonly events: number }>;
}

const COMPANY = companyId('bench');
const DEVICE = deviceId('b'.repeat(16));
const ACTOR = { user: userId('Noor'), role: 'credit_manager', device: DEVICE } as const;
const DAY = localDate('2026-09-30');
const AT_ONCE = 5_000;
const keyOf = (nth: number) => debtorKey(`debtor-${nth}`);

/** Flags, reviews and comments in turn: what a debtor of some years has. */
function draftOf(nth: number, debtors: number): EventDraft {
  const about = { company: COMPANY, subject: keyOf(nth % debtors), effectiveOn: DAY };
  if (Math.floor(nth / debtors) % 5 > 0)
    return {
      ...about,
      type: 'comment.added',
      data: { isPersonal: false },
      text: { text: `called about invoice ${nth}, pays next week` },
    };
  const dates = { expiresOn: localDate('2027-09-30'), reviewOn: localDate('2026-12-29') };
  const data = { kind: 'watch', release: null, items: [], maxTermDays: 14, ...dates } as const;
  return { ...about, type: 'flag.raised', data: { ...data, items: [] }, text: { reason: 'new owner since May' } };
}

async function fill(count: number, debtors: number): Promise<number> {
  const started = performance.now();
  let before: LedgerEvent | null = null;
  for (let from = 0; from < count; from += AT_ONCE) {
    const events: LedgerEvent[] = [];
    for (let nth = from; nth < Math.min(count, from + AT_ONCE); nth++) {
      const id: EventId = nextEventId({
        now: Date.UTC(2024, 0, 1) + nth * 1_000,
        device: DEVICE,
        own: before?.id ?? null,
        seen: null,
      });
      const salt = nth.toString(16).padStart(32, '0');
      before = sealEvent(draftOf(nth, debtors), { id, actor: ACTOR, prev: before && envelopeHash(before), newSalt: () => salt });
      events.push(before);
    }
    await database.events.bulkAdd(events);
  }
  if (before) await database.heads.put({ company: COMPANY, device: DEVICE, id: before.id, hash: envelopeHash(before) });
  for (let from = 0; from < debtors; from += 200) {
    const keys = Array.from({ length: Math.min(200, debtors - from) }, (_, at) => keyOf(from + at));
    await foldAgain(COMPANY, keys, PROJECTING);
  }
  return (performance.now() - started) / 1000;
}

async function timed(debtors: readonly number[], run: (debtor: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (const debtor of debtors) {
    const started = performance.now();
    await run(debtor);
    samples.push(performance.now() - started);
  }
  return samples;
}

const page: LedgerPage = {
  filledIn: null,
  fill(events, debtors) {
    void fill(events, debtors).then((seconds) => {
      page.filledIn = seconds;
    });
  },
  states: (debtors) => timed(debtors, (debtor) => readRecord(keyOf(debtor))),
  folded: (debtors) => timed(debtors, (debtor) => foldAgain(COMPANY, [keyOf(debtor)], PROJECTING)),
  reads: (debtors) => timed(debtors, (debtor) => database.records.get(keyOf(debtor))),
  append: (debtors) =>
    timed(debtors, (debtor) => {
      const make = (end: { own: EventId | null; prev: string | null; seen: EventId | null }) => {
        const id = nextEventId({ now: Date.now(), device: DEVICE, ...end });
        return [sealEvent(draftOf(debtor, debtor + 1), { id, actor: ACTOR, prev: end.prev, newSalt: () => 'f'.repeat(32) })];
      };
      return appendEvents({ company: COMPANY, device: DEVICE, make, hashOf: envelopeHash, ...PROJECTING });
    }),
  async verify() {
    const started = performance.now();
    const { events, faults } = await verifyLedger(COMPANY, () => undefined);
    return { seconds: (performance.now() - started) / 1000, faults: faults.length, events };
  },
};

Object.assign(globalThis, { ledgerPage: page });
