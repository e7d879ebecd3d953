import { expect, vi } from 'vitest';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { eventOfLine } from '@/lib/ledger/lines';
import { startTeamHost, type TeamHost, type TeamHostOptions } from '@/tests/hosts/nats/team-host';
import { comment, type Said, stop, type TeamClient, teamClient } from './team-clients';
import { DELTA, TEAMS, text, transportAs } from './team-steps';

/** Everybody's events together, in every drill. */
const ALL = 1_000;
const NAMES = ['Noor', 'Sem', 'Cas', 'Fin', 'Bo'] as const;
const EACH = ALL / NAMES.length;
const DEBTORS = 25;
/** Said at once about a debtor. */
const AT_ONCE = 5;
/** Of the credit manager's events every so many is a flag. */
const FLAG_EVERY = 50;
const PATIENCE = { timeout: 120_000, interval: 50 };
/** Whoever asks for the drills that take minutes wants to see what they come to. */
const isTold = process.env.TEAM_DRILL === '1';

/** What a drill comes to. */
export interface DrillFigures {
  /** Events that five people recorded, and of those the ones that the server said it has. */
  readonly recorded: number;
  readonly acknowledged: number;
  /** Not with the server, or not with somebody. */
  readonly lost: number;
  /** Counted more than once by somebody. */
  readonly doubled: number;
  /** Messages on the server beyond one for each event: what was sent again, and counts once. */
  readonly sentAgain: number;
  /** Milliseconds until everybody had everything that was recorded so far. */
  readonly healMs: number;
}

/** What every drill must come to. */
export const NOTHING_LOST: Partial<DrillFigures> = { lost: 0, doubled: 0 };

export interface FaultDrill {
  readonly host: TeamHost;
  readonly clients: readonly TeamClient[];
  client(name: string): TeamClient;
  /** Everybody records so many more, all at the same time. */
  say(each: number): Promise<void>;
  /** Somebody records something beside the thousand, that comes to nothing in the end: a flag that is lifted. */
  sayBeside(name: string, debtor: string, said: Said): Promise<LedgerEvent>;
  /** Until the server has said of so many that it has them; what is recorded and not said to be there is under way. */
  acknowledged(count: number): Promise<void>;
  /** Until everybody has what was recorded so far. Returns how long that took from now, in milliseconds. */
  heal(): Promise<number>;
  /**
   * Records what is left of the thousand, and waits until it is with everybody: nothing lost, nothing doubled, every chain holds, all is the
   * same for all.
   * @param fault as it is told to whoever asks for figures.
   */
  whole(fault: string, healMs: number): Promise<DrillFigures>;
  end(): Promise<void>;
}

export interface DrillOptions extends Omit<TeamHostOptions, 'teams'> {
  /** By name: how many milliseconds somebody's clock is off. */
  readonly clocks?: Readonly<Record<string, number>>;
}

/** Five people at work on a team's real server, with the product's own modules. */
export async function startFaultDrill({ clocks = {}, ...servers }: DrillOptions = {}): Promise<FaultDrill> {
  const host = await startTeamHost({ teams: TEAMS, ...servers });
  const clients: TeamClient[] = [];
  for (const name of NAMES) {
    const client = await teamClient(host, name, { clockOffMs: clocks[name] ?? 0 });
    clients.push(client);
    await client.goOnline();
  }
  let said = 0;
  let beside = 0;
  const client = (name: string) => clients.find((each) => each.name === name) as TeamClient;
  const all = () => said * NAMES.length + beside;
  const say = async (each: number) => {
    const from = said;
    said += each;
    await Promise.all(clients.map((client) => sayAs(client, from, each)));
  };
  const acknowledged = (count: number) =>
    vi.waitFor(async () => {
      const told = await Promise.all(clients.map((client) => client.acknowledged()));
      expect(sum(told)).toBeGreaterThanOrEqual(count);
    }, PATIENCE);
  return {
    host,
    clients,
    client,
    say,
    sayBeside: async (name, debtor, what) => {
      beside += 1;
      const [event] = await client(name).say(debtor, what);
      return event as LedgerEvent;
    },
    acknowledged,
    heal: async () => {
      const began = performance.now();
      await acknowledged(all());
      await everybodyHas(clients, all());
      return Math.round(performance.now() - began);
    },
    whole: async (fault, healMs) => {
      await say(EACH - said);
      await acknowledged(all());
      await everybodyHas(clients, all());
      const figures = { ...(await check(host, clients, all())), healMs };
      if (isTold) console.info(`${fault}, ${host.nodes.length} server(s):`, JSON.stringify(figures));
      return figures;
    },
    end: async () => {
      await Promise.all(clients.map((client) => client.goOffline()));
      await host.stop();
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

async function sayAs(client: TeamClient, from: number, count: number): Promise<void> {
  const nths = Array.from({ length: count }, (_, nth) => from + nth);
  for (let batch = nths.splice(0, AT_ONCE); batch.length > 0; batch = nths.splice(0, AT_ONCE)) {
    const isFlag = (nth: number) => client.actor.role === 'credit_manager' && nth % FLAG_EVERY === 0;
    const said = batch.map((nth) => (isFlag(nth) ? stop(`flag ${nth}`) : comment(`${client.name} ${nth}`)));
    await client.say(`k${((batch[0] ?? 0) / AT_ONCE) % DEBTORS}`, ...said);
  }
}

async function everybodyHas(clients: readonly TeamClient[], count: number): Promise<void> {
  for (const client of clients)
    await vi.waitFor(async () => expect([client.name, (await client.events()).length]).toEqual([client.name, count]), PATIENCE);
}

/** Holds everybody's ledger beside the server's and beside what somebody reads who was not there. */
async function check(host: TeamHost, five: readonly TeamClient[], count: number): Promise<Omit<DrillFigures, 'healMs'>> {
  const late = await teamClient(host, 'Ada');
  await late.goOnline();
  await everybodyHas([late], count);
  await late.goOffline();
  const clients = [...five, late];
  // Servers that choose a new leader meanwhile are asked again.
  const onServer = await vi.waitFor(() => idsOnServer(host), PATIENCE);
  const recorded = new Set<string>();
  let acknowledged = 0;
  let doubled = 0;
  for (const client of clients) {
    const ids = (await client.events()).map(({ id }) => id as string);
    for (const id of ids) recorded.add(id);
    doubled += ids.length - new Set(ids).size;
    acknowledged += await client.acknowledged();
  }
  const held = new Set(onServer);
  const records = await late.records();
  expect(sayings(records)).toBe(ALL);
  for (const client of clients) {
    expect(await client.verify()).toEqual([]);
    expect(await client.quarantine()).toEqual([]);
    expect(await client.records()).toEqual(records);
  }
  const lost = [...recorded].filter((id) => !held.has(id)).length;
  return { recorded: recorded.size, acknowledged, lost, doubled, sentAgain: onServer.length - held.size };
}

/** The comments and flags of all debtors: each was said once. */
const sayings = (records: unknown): number =>
  sum(
    (records as readonly { record: { comments: readonly unknown[]; flags: readonly unknown[] } }[]).map(
      ({ record }) => record.comments.length + record.flags.length,
    ),
  );

async function idsOnServer(host: TeamHost): Promise<readonly string[]> {
  const transport = await transportAs(host, 'Ada');
  const end = new AbortController();
  const ids: string[] = [];
  try {
    for await (const { data, pending } of transport.consume(ledgerStream(DELTA.id), 0, end.signal)) {
      ids.push(eventOfLine(text(data) ?? '')?.id ?? '');
      if (pending === 0) end.abort();
    }
    return ids;
  } finally {
    await transport.close();
  }
}
