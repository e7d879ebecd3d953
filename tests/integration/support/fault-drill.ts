import { expect, vi } from 'vitest';
import type { TeamCompany } from '@/lib/domain/team/team';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { startTeamHost, type TeamHost, type TeamHostOptions } from '@/tests/hosts/nats/team-host';
import { closingCheck, type DrillFigures, everybodyHas, type Keeper, PATIENCE, sum } from './closing-check';
import { comment, type Said, stop, type TeamClient, teamClient } from './team-clients';
import { DELTA, TEAMS } from './team-steps';

const NAMES = ['Noor', 'Sem', 'Cas', 'Fin', 'Bo'] as const;
/** Of five people: a thousand. */
export const EACH = 200;
const DEBTORS = 25;
/** Said at once about a debtor. */
const AT_ONCE = 5;
/** Of the credit manager's events every so many is a flag. */
const FLAG_EVERY = 50;
/** Whoever asks for the drills that take minutes wants to see what they come to. */
const isTold = process.env.TEAM_DRILL === '1';

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
   * @param healMs how long it took until everybody had what was recorded during the fault.
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
  const drill = await drillOn({ host, company: DELTA, clocks });
  return {
    ...drill,
    end: async () => {
      await drill.end();
      await host.stop();
    },
  };
}

export interface DrillOn {
  readonly host: TeamHost;
  readonly company: TeamCompany;
  readonly clocks?: Readonly<Record<string, number>>;
  /** Takes the place of one of the five and records by itself, such as a real browser. */
  readonly guest?: Keeper;
}

/** The same on a server that runs already, and goes on after it. */
export async function drillOn({ host, company, clocks = {}, guest }: DrillOn): Promise<FaultDrill> {
  const clients: TeamClient[] = [];
  for (const name of NAMES.filter((each) => each !== guest?.name)) {
    const client = await teamClient(host, name, { company, clockOffMs: clocks[name] ?? 0 });
    clients.push(client);
    await client.goOnline();
  }
  const five: readonly Keeper[] = guest ? [...clients, guest] : clients;
  let said = 0;
  let beside = 0;
  const client = (name: string) => clients.find((each) => each.name === name) as TeamClient;
  const byGuest = async () => ((await guest?.events()) ?? []).filter(({ actor }) => actor.user === guest?.name).length;
  const all = async () => said * clients.length + beside + (await byGuest());
  const say = async (each: number) => {
    const from = said;
    said += each;
    await Promise.all(clients.map((client) => sayAs(client, from, each)));
  };
  const acknowledged = (count: number) =>
    vi.waitFor(async () => {
      const told = await Promise.all(five.map((keeper) => keeper.acknowledged()));
      expect(sum(told)).toBeGreaterThanOrEqual(count);
    }, PATIENCE);
  const heal = async () => {
    const began = performance.now();
    const count = await all();
    await acknowledged(count);
    await everybodyHas(five, count);
    return Math.round(performance.now() - began);
  };
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
    heal,
    whole: async (fault, healMs) => {
      await say(EACH - said);
      await heal();
      const count = await all();
      const figures = await closingCheck({ host, company, five, count, sayings: count - beside });
      if (isTold) console.info(`${fault}, ${host.nodes.length} server(s):`, JSON.stringify({ ...figures, healMs }));
      return figures;
    },
    end: async () => {
      await Promise.all(clients.map((client) => client.goOffline()));
    },
  };
}

async function sayAs(client: TeamClient, from: number, count: number): Promise<void> {
  const nths = Array.from({ length: count }, (_, nth) => from + nth);
  for (let batch = nths.splice(0, AT_ONCE); batch.length > 0; batch = nths.splice(0, AT_ONCE)) {
    const isFlag = (nth: number) => client.actor.role === 'credit_manager' && nth % FLAG_EVERY === 0;
    const said = batch.map((nth) => (isFlag(nth) ? stop(`flag ${nth}`) : comment(`${client.name} ${nth}`)));
    await client.say(`k${((batch[0] ?? 0) / AT_ONCE) % DEBTORS}`, ...said);
  }
}
