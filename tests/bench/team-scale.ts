import { setTimeout as wait } from 'node:timers/promises';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import type { BenchOptions } from './bench';
import { duration, type Figure, round } from './figures';
import { type ClientProcess, startClients } from './scale/client-process';
import { type ConsumerCost, moreConsumers } from './scale/more-consumers';
import { BIG_TEAM, type Counts, type ProcessReport, type RepsReport, SCALE } from './scale/plan';
import { serverCpuSeconds } from './scale/process-cpu';
import { Tally } from './scale/tally';
import { serverFigures } from './support/server-figures';

const GOAL_LAG_MS = 250;
const SETTLE_MS = 3_000;
const MB = 1_048_576;

/** What the servers did between two moments, per second. */
interface Spell {
  readonly seconds: number;
  readonly cpuPct: number;
  readonly inMessages: number;
  readonly outMessages: number;
  readonly outBytes: number;
}

async function spell(host: TeamHost, run: () => Promise<unknown>): Promise<Spell> {
  const [before, cpu, began] = [await serverFigures(host), serverCpuSeconds(host), performance.now()];
  await run();
  const seconds = (performance.now() - began) / 1_000;
  const after = await serverFigures(host);
  return {
    seconds,
    cpuPct: ((serverCpuSeconds(host) - cpu) / seconds) * 100,
    inMessages: (after.in_msgs - before.in_msgs) / seconds,
    outMessages: (after.out_msgs - before.out_msgs) / seconds,
    outBytes: (after.out_bytes - before.out_bytes) / seconds,
  };
}

const besideOf = (what: string, { cpuPct, inMessages, outMessages, outBytes }: Spell) => ({
  [`${what}, servers' processor %`]: round(cpuPct),
  [`${what}, messages in /s`]: round(inMessages),
  [`${what}, messages out /s`]: round(outMessages),
  [`${what}, bytes out /s`]: round(outBytes),
});

const together = (reports: readonly RepsReport[], of: (report: RepsReport) => Counts): Tally =>
  reports.reduce((all, each) => all.merge(of(each)), new Tally());

const percentiles = (what: string, tally: Tally) => ({
  [`${what}, p50 ms`]: round(tally.percentile(0.5)),
  [`${what}, p95 ms`]: round(tally.percentile(0.95)),
  [`${what}, n`]: tally.size,
});

interface Day {
  /** Before anybody came. */
  readonly emptyMb: number;
  readonly storm: Spell;
  readonly idle: Spell;
  readonly load: Spell;
  readonly reps: readonly ProcessReport[];
  readonly finance: ProcessReport;
  readonly idleFigures: Awaited<ReturnType<typeof serverFigures>>;
  readonly loadedMb: number;
}

/** A day in short: what lies there is put there, everybody comes at once, sits there, and then works. */
async function aDay(host: TeamHost, processes: readonly ClientProcess[], minutes: number): Promise<Day> {
  const [finance, ...reps] = processes;
  if (!finance) throw new Error('nobody publishes');
  const { folder } = host;
  const empty = await serverFigures(host);
  await finance.order({ do: 'start', folder, kind: 'finance', from: 0, to: SCALE.finance });
  const each = SCALE.reps / reps.length;
  const storm = await spell(host, () =>
    Promise.all(reps.map((one, at) => one.order({ do: 'start', folder, kind: 'reps', from: at * each, to: (at + 1) * each }))),
  );
  await wait(SETTLE_MS);
  const idle = await spell(host, () => wait(SCALE.idleMs));
  const idleFigures = await serverFigures(host);
  for (const one of reps) await one.order({ do: 'load' });
  const load = await spell(host, async () => {
    await finance.order({ do: 'load' });
    await wait(minutes * 60_000);
    await finance.order({ do: 'stop' });
  });
  const { mem } = await serverFigures(host);
  await wait(SETTLE_MS);
  const reports = await Promise.all(reps.map((one) => one.report()));
  return {
    emptyMb: empty.mem / MB,
    storm,
    idle,
    load,
    reps: reports,
    finance: await finance.report(),
    idleFigures,
    loadedMb: mem / MB,
  };
}

function figuresOf(
  which: 'one' | 'three',

  { emptyMb, storm, idle, load, reps, finance, idleFigures, loadedMb }: Day,
): readonly Figure[] {
  const seen = reps.flatMap(({ reps: told }) => told ?? []);
  const published = finance.finance ?? { events: 0, snapshots: 0, waiting: 0 };
  const lag = together(seen, (report) => report.lag);
  const received = seen.reduce((sum, { events }) => sum + events, 0);
  const p95 = lag.percentile(0.95);
  const clientMb = reps.reduce((sum, { rssMb, emptyRssMb }) => sum + rssMb - emptyRssMb, 0) / SCALE.reps;
  const clientCpu = reps.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / load.seconds;
  const caughtUp = together(seen, (report) => report.caughtUp);
  return [
    {
      name: `team.scale.${which}.lag`,
      value: round(lag.percentile(0.5)),
      unit: 'ms',
      p95: round(p95),
      n: lag.size,
      goal: `p95 ≤ ${GOAL_LAG_MS} ms`,
      met: p95 <= GOAL_LAG_MS,
      beside: {
        seconds: round(load.seconds),
        'p99 ms': round(lag.percentile(0.99)),
        'most ms': round(lag.percentile(1)),
        events: published.events,
        'events/s': round(published.events / load.seconds),
        'deliveries/s': round(received / load.seconds),
        'deliveries that are missing': published.events * SCALE.reps - received,
        'not with the server': published.waiting,
        faults: seen.flatMap(({ faults }) => Object.values(faults)).reduce((sum, count) => sum + count, 0),
        snapshots: published.snapshots,
        ...percentiles(
          'snapshot',
          together(seen, (report) => report.snapshotLag),
        ),
        ...percentiles(
          'customer read',
          together(seen, (report) => report.reads),
        ),
        ...besideOf('at work', load),
        "reps' processor %": round(clientCpu * 100),
        'MB a rep': round(clientMb),
      },
    },
    duration(`team.scale.${which}.all-at-once`, storm.seconds, 60, 1, {
      reps: SCALE.reps,
      'events each': SCALE.events,
      'snapshots each': SCALE.debtors,
      ...percentiles(
        'connected',
        together(seen, (report) => report.connect),
      ),
      'caught up, p50 s': round(caughtUp.percentile(0.5) / 1_000),
      ...besideOf('meanwhile', storm),
    }),
    {
      name: `team.scale.${which}.server-memory`,
      value: round(loadedMb),
      unit: 'MB',
      p95: null,
      n: 1,
      goal: '≤ 512 MB a server',
      met: loadedMb <= 512 * (which === 'one' ? 1 : 3),
      beside: {
        'MB before anybody came': round(emptyMb),
        'MB before work': round(idleFigures.mem / MB),
        connections: idleFigures.connections,
        consumers: idleFigures.consumers,
        subscriptions: idleFigures.subscriptions,
        ...besideOf('idle', idle),
      },
    },
  ];
}

const consumersFigure = (which: 'one' | 'three', { consumers, seconds, idleCpu, idleMessages, mb }: ConsumerCost): Figure =>
  duration(`team.scale.${which}.consumers`, seconds, 10, 1, {
    consumers,
    'consumers/s': round(consumers / seconds),
    "idle, servers' processor %": round(idleCpu * 100),
    'idle, messages out /s': round(idleMessages),
    'MB more': round(mb),
  });

async function measure(which: 'one' | 'three', minutes: number): Promise<readonly Figure[]> {
  const nodes = which === 'one' ? 1 : 3;
  const host = await startTeamHost({ teams: [BIG_TEAM], nodes });
  const processes: ClientProcess[] = [];
  try {
    for (let count = 0; count < SCALE.repProcesses + 1; count++) processes.push(await startClients());
    const day = await aDay(host, processes, minutes);
    for (const one of processes) one.end();
    const more = await moreConsumers(host);
    for (const { reps } of day.reps) if (reps && Object.keys(reps.faults).length > 0) console.warn(reps.faults);
    return [...figuresOf(which, day), consumersFigure(which, more)];
  } finally {
    for (const one of processes) one.end();
    await host.stop();
  }
}

/** Two hundred reps and twenty of finance on one machine; `--minutes` says for how long they work. */
export const teamScaleSuite = {
  names: ['team.scale'],
  run: async ({ minutes, only }: BenchOptions): Promise<readonly Figure[]> => {
    const figures: Figure[] = [];
    for (const which of ['one', 'three'] as const) {
      const name = `team.scale.${which}`;
      if (name.startsWith(only) || only.startsWith(name)) figures.push(...(await measure(which, minutes)));
    }
    return figures;
  },
};
