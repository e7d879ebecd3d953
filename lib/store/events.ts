import { Dexie } from 'dexie';
import type { CompanyId, DebtorKey, DeviceId, EventId } from '@/lib/domain/ids';
import type { Hash, LedgerEvent } from '@/lib/ledger/contract';
import { database } from './database';
import type { HeadRow, RecordRow } from './event-row';
import { markScoresDue } from './score-dues';

/** What the next event of a device follows on. */
export interface ChainEnd {
  readonly own: EventId | null;
  readonly prev: Hash | null;
  /** The latest event of the company, from anybody. */
  readonly seen: EventId | null;
}

export interface Appending {
  readonly company: CompanyId;
  readonly device: DeviceId;
  /** Makes the events, at once: the transaction waits for nothing else. */
  make(end: ChainEnd): readonly LedgerEvent[];
  hashOf(event: LedgerEvent): Hash;
  /** Of a debtor's events those that an erasure among them blanks, as they are then. */
  blank(events: readonly LedgerEvent[]): readonly LedgerEvent[];
  fold(company: CompanyId, subject: DebtorKey, events: readonly LedgerEvent[]): RecordRow;
}

const ofCompany = (company: CompanyId) => database.events.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]);

const ofSubject = (subject: DebtorKey) =>
  database.events.where('[subject+id]').between([subject, Dexie.minKey], [subject, Dexie.maxKey]);

/** Every event of a debtor in causal order, under whichever key it was recorded. */
export async function eventsOf(subject: DebtorKey): Promise<LedgerEvent[]> {
  const formers = await database.formers.where('debtor').equals(subject).primaryKeys();
  if (formers.length === 0) return ofSubject(subject).toArray();
  const all = await Promise.all([subject, ...formers].map((key) => ofSubject(key).toArray()));
  return all.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function eventById(company: CompanyId, id: EventId): Promise<LedgerEvent | null> {
  return (await database.events.get([company, id])) ?? null;
}

/** A page of a company's events in causal order, from after `after`. */
export function eventsAfter(company: CompanyId, after: EventId | null, most: number): Promise<LedgerEvent[]> {
  return database.events
    .where(':id')
    .between([company, after ?? Dexie.minKey], [company, Dexie.maxKey], after === null)
    .limit(most)
    .toArray();
}

export const headsOf = (company: CompanyId): Promise<HeadRow[]> =>
  database.heads.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).toArray();

/** What a fold reads and writes. */
const FOLDING = () => [database.events, database.records, database.formers];

/** Adds events at the end of this device's chain, and what they make of their debtors, in one transaction: all of it or nothing. */
export function appendEvents({ company, device, make, hashOf, ...projecting }: Appending): Promise<readonly LedgerEvent[]> {
  return database.transaction('rw', [...FOLDING(), database.heads, database.scoreDues], async () => {
    const head = await database.heads.get([company, device]);
    const [newest] = await ofCompany(company).reverse().limit(1).primaryKeys();
    const made = make({ own: head?.id ?? null, prev: head?.hash ?? null, seen: newest?.[1] ?? null });
    const last = made.at(-1);
    if (!last) return made;
    await database.events.bulkAdd([...made]);
    await database.heads.put({ company, device, id: last.id, hash: hashOf(last) });
    await refoldNew(company, made, projecting);
    return made;
  });
}

export type Projecting = Pick<Appending, 'blank' | 'fold'>;

export interface Receiving extends Pick<Appending, 'company' | 'hashOf'>, Projecting {
  /** In any order; those that are known already change nothing. */
  readonly events: readonly LedgerEvent[];
}

/** Adds events that were made elsewhere. Returns those that were new. */
export function receiveEvents({ company, events, hashOf, ...projecting }: Receiving): Promise<readonly LedgerEvent[]> {
  return database.transaction('rw', [...FOLDING(), database.heads, database.scoreDues], async () => {
    const known = await database.events.bulkGet(events.map(({ id }) => [company, id]));
    const fresh = events.filter((_, at) => known[at] === undefined);
    await database.events.bulkAdd(fresh);
    for (const event of [...fresh].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const { device } = event.actor;
      const head = await database.heads.get([company, device]);
      if (!head || head.id < event.id) await database.heads.put({ company, device, id: event.id, hash: hashOf(event) });
    }
    await refoldNew(company, fresh, projecting);
    return fresh;
  });
}

/** Folds the records of these debtors anew. */
export function foldAgain(company: CompanyId, subjects: readonly DebtorKey[], projecting: Projecting): Promise<void> {
  return database.transaction('rw', FOLDING(), async () => {
    await refold(company, new Set(subjects), projecting);
  });
}

async function refoldNew(company: CompanyId, events: readonly LedgerEvent[], projecting: Projecting): Promise<void> {
  const folded = await refold(company, new Set(events.map(({ subject }) => subject)), projecting);
  await markScoresDue(
    company,
    folded.map((debtor) => ({ debtor })),
  );
}

/** Returns whose records were folded: by the keys that debtors have now. */
async function refold(
  company: CompanyId,
  told: ReadonlySet<DebtorKey>,
  { blank, fold }: Projecting,
): Promise<readonly DebtorKey[]> {
  const moved = await database.formers.limit(1).toArray();
  const subjects = moved.length > 0 ? await currentKeys([...told]) : [...told];
  const read = moved.length > 0 ? eventsOf : (subject: DebtorKey) => ofSubject(subject).toArray();
  const foldOne = async (subject: DebtorKey): Promise<RecordRow> => {
    const events = await read(subject);
    const blanked = blank(events);
    if (blanked.length === 0) return fold(company, subject, events);
    await database.events.bulkPut([...blanked]);
    return fold(company, subject, await read(subject));
  };
  await database.records.bulkPut(await Promise.all(subjects.map(foldOne)));
  return subjects;
}

async function currentKeys(keys: readonly DebtorKey[]): Promise<readonly DebtorKey[]> {
  const moved = await database.formers.bulkGet([...keys]);
  return [...new Set(keys.map((key, at) => moved[at]?.debtor ?? key))];
}
