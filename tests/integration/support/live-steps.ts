import { pullSource } from '@/lib/app/pull-source';
import { readCompany } from '@/lib/app/read-company';
import type { BookGeneration } from '@/lib/domain/book';
import { type Connection, slotOfConnection } from '@/lib/domain/connection';
import { connectionId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { HttpTools } from '@/lib/sources/http/http-tools';
import type { LiveSource, SourceSettings } from '@/lib/sources/live-contract';
import { readConnection, saveConnection } from '@/lib/store/connections';
import { database } from '@/lib/store/database';
import { replacedBy } from '@/lib/store/generations';
import { pagesOfRows } from '@/lib/store/pages-of-rows';
import { AT } from './import-steps';

export const CONNECTION = connectionId('c1');

/** No test here reaches a network. */
export const NO_NETWORK: HttpTools = {
  fetch: () => Promise.reject(new Error('no network')),
  now: () => 0,
  sleep: async () => undefined,
  random: () => 0,
  deadline: () => new AbortController().signal,
};

/** What reaches a stand-in on the loopback interface; nothing waits. */
export const LOOPBACK: HttpTools = {
  ...NO_NETWORK,
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};

export async function connect(
  source: LiveSource,
  different: Partial<Connection> = {},
  secrets: SourceSettings = { key: 's3cret' },
): Promise<Connection> {
  const connection: Connection = {
    id: CONNECTION,
    company: (await readCompany()).id,
    source: source.id,
    label: 'Fake',
    origin: 'https://fake.example',
    settings: { origin: 'https://fake.example' },
    watermark: null,
    fullAt: null,
    pulledAt: null,
    triedAt: null,
    asOf: null,
    trouble: null,
    failures: 0,
    everyMinutes: 30,
    ...different,
  };
  await saveConnection(connection, secrets);
  return connection;
}

export interface PullOptions {
  readonly isWhole?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: string;
  readonly id?: Connection['id'];
  /** Absent: none. */
  readonly network?: HttpTools;
}

export const pull = async (
  source: LiveSource,
  { isWhole, signal, now, id = CONNECTION, network = NO_NETWORK }: PullOptions = {},
) =>
  pullSource(id, {
    sources: [source],
    company: await readCompany(),
    at: now ? { now: instant(now), today: AT.today } : AT,
    network,
    signal: signal ?? new AbortController().signal,
    onProgress: () => undefined,
    renewTokens: async () => null,
    readSession: async () => null,
    ...(isWhole !== undefined && { isWhole }),
  });

/** A pull that is fine. */
export async function pulled(source: LiveSource, options: PullOptions = {}) {
  const result = await pull(source, options);
  if (!result.ok) throw new Error(`not pulled: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function liveGeneration(id = CONNECTION): Promise<BookGeneration | null> {
  return replacedBy((await readCompany()).id, slotOfConnection(id));
}

export async function theConnection(id = CONNECTION): Promise<Connection> {
  const connection = await readConnection(id);
  if (!connection) throw new Error('no connection');
  return connection;
}

/** What the book of the connection holds, in one order, numbers that hold nothing left out. */
export async function contents(id = CONNECTION): Promise<unknown> {
  const generation = await liveGeneration(id);
  const rows: unknown[] = [];
  for await (const page of generation ? pagesOfRows(generation.id) : [])
    for (const { number, debtor, open, settled, orders } of page)
      rows.push([number, debtor, sorted(open), sorted(settled), sorted(orders)]);
  return rows;
}

const sorted = (list: readonly unknown[]): unknown[] => list.map((each) => JSON.stringify(each)).sort();

/** Everything in the database but what a connection says of itself. */
export async function snapshot(): Promise<string> {
  const tables = database.tables.filter(({ name }) => name !== 'connections');
  return JSON.stringify(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}
