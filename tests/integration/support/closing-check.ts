import { expect, vi } from 'vitest';
import type { TeamCompany } from '@/lib/domain/team/team';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import { eventOfLine } from '@/lib/ledger/lines';
import type { TeamHost } from '@/tests/hosts/nats/team-host';
import { type TeamClient, teamClient } from './team-clients';
import { text, transportAs } from './team-steps';

export const PATIENCE = { timeout: 240_000, interval: 50 };

/** Somebody's ledger, wherever it is kept. */
export type Keeper = Pick<TeamClient, 'name' | 'events' | 'records' | 'verify' | 'quarantine' | 'acknowledged'>;

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
}

/** What every drill must come to. */
export const NOTHING_LOST: Partial<DrillFigures> = { lost: 0, doubled: 0 };

export async function everybodyHas(keepers: readonly Keeper[], count: number): Promise<void> {
  for (const keeper of keepers)
    await vi.waitFor(async () => expect([keeper.name, (await keeper.events()).length]).toEqual([keeper.name, count]), PATIENCE);
}

export interface ClosingCheck {
  readonly host: TeamHost;
  readonly company: TeamCompany;
  readonly five: readonly Keeper[];
  /** Events that there must be, and comments and flags that they must come to. */
  readonly count: number;
  readonly sayings: number;
}

/** Holds everybody's ledger beside the server's, and beside what somebody reads who was not there: every chain, and every record. */
export async function closingCheck({ host, company, five, count, sayings }: ClosingCheck): Promise<DrillFigures> {
  const late = await teamClient(host, 'Ada', { company });
  await late.goOnline();
  await everybodyHas([late], count);
  await late.goOffline();
  const keepers = [...five, late];
  // Servers that choose a new leader meanwhile are asked again.
  const onServer = await vi.waitFor(() => idsOnServer(host, company), PATIENCE);
  const held = await Promise.all(keepers.map(async (keeper) => (await keeper.events()).map(({ id }) => id as string)));
  const recorded = new Set(held.flat());
  const everywhere = [onServer, ...held].map((ids) => new Set(ids));
  const records = await late.records();
  expect(countSayings(records)).toBe(sayings);
  for (const keeper of keepers) {
    expect([keeper.name, await keeper.verify(), await keeper.quarantine()]).toEqual([keeper.name, [], []]);
    expect(await keeper.records()).toEqual(records);
  }
  return {
    recorded: recorded.size,
    acknowledged: sum(await Promise.all(five.map((keeper) => keeper.acknowledged()))),
    lost: [...recorded].filter((id) => everywhere.some((ids) => !ids.has(id))).length,
    doubled: sum(held.map((ids) => ids.length - new Set(ids).size)),
    sentAgain: onServer.length - new Set(onServer).size,
  };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The comments and flags of all debtors: each was said once. */
const countSayings = (records: unknown): number =>
  sum(
    (records as readonly { record: { comments: readonly unknown[]; flags: readonly unknown[] } }[]).map(
      ({ record }) => record.comments.length + record.flags.length,
    ),
  );

async function idsOnServer(host: TeamHost, company: TeamCompany): Promise<readonly string[]> {
  const transport = await transportAs(host, 'Ada', company);
  const end = new AbortController();
  const ids: string[] = [];
  try {
    for await (const { data, pending } of transport.consume(ledgerStream(company.id), 0, end.signal)) {
      ids.push(eventOfLine(text(data) ?? '')?.id ?? '');
      if (pending === 0) end.abort();
    }
    return ids;
  } finally {
    await transport.close();
  }
}
