import 'fake-indexeddb/auto';
import { putSnapshots } from '@/lib/app/put-snapshots';
import { deviceId } from '@/lib/domain/ids';
import { parseSnapshotIdentity } from '@/lib/domain/team/debtor-snapshot.schema';
import { keysOf } from '@/lib/domain/team/team-buckets';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { forgetPublications } from '@/lib/store/publications';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { DELTA, TEAMS, transportAs } from '@/tests/integration/support/team-steps';
import type { BenchOptions } from './bench';
import { duration, type Figure, latency, round } from './figures';
import { engineProbe } from './support/engine-probe';
import { serverFigures } from './support/server-figures';
import { bookTexts } from './support/team-book';
import { memoryClient } from './support/team-memory';

const RUNS = 50;
const EVENTS = 10_000;
const AT_ONCE = 500;
const CHANGED = 0.01;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function engineLag(host: TeamHost): Promise<readonly number[]> {
  const probe = await engineProbe(host, DELTA, 'Noor', 'Sem');
  const samples: number[] = [];
  for (let run = 0; run < RUNS + 5; run++) {
    await pause(20);
    samples.push(await probe.sample());
  }
  await probe.close();
  return samples.slice(5);
}

/** From recording an event to another client having it, through the sync on both sides. */
async function clientLag(host: TeamHost): Promise<readonly number[]> {
  const [noor, sem] = [memoryClient('Noor'), memoryClient('Sem')];
  noor.goOnline(await transportAs(host, 'Noor'));
  sem.goOnline(await transportAs(host, 'Sem'));
  await pause(1_000);
  const samples: number[] = [];
  for (let run = 0; run < RUNS + 5; run++) {
    const began = performance.now();
    const [event] = noor.say(1);
    if (event) samples.push((await sem.arrivalOf(event.id)) - began);
    await pause(20);
  }
  await Promise.all([noor.goOffline(), sem.goOffline()]);
  return samples.slice(5);
}

/** Ten thousand events by one, then all that the ledger holds read by a browser that is new. */
async function catchUp(host: TeamHost, suffix: string): Promise<readonly Figure[]> {
  const writer = memoryClient('Cas', deviceId('casscatchupxxxxx'));
  const said = writer.say(EVENTS);
  const published = performance.now();
  const transport = await transportAs(host, 'Cas');
  writer.goOnline(transport);
  const reader = memoryClient('Bo', deviceId('bocatchupxxxxxxx'));
  for (let last = -1; last < EVENTS; last = await countOf(transport)) await pause(50);
  const sending = (performance.now() - published) / 1_000;
  await writer.goOffline();
  const before = await serverFigures(host);
  const began = performance.now();
  const lastOne = said.at(-1);
  const arrival = lastOne && reader.arrivalOf(lastOne.id);
  reader.goOnline(await transportAs(host, 'Bo'));
  const read = (((await arrival) ?? began) - began) / 1_000;
  const after = await serverFigures(host);
  await reader.goOffline();
  return [
    duration(`team.catch-up${suffix}`, read, 10, 1, {
      events: reader.events.size,
      'events/s': round(reader.events.size / read),
      'sent in s': round(sending),
      'bytes on the wire': after.out_bytes - before.out_bytes,
    }),
  ];
}

const countOf = async (transport: TeamTransport): Promise<number> => (await transport.streamState(ledgerStream(DELTA.id))).last;

/** All snapshots published, read by a rep for the first time, and a hundredth of them changed; in memory on the rep's side. */
async function book(host: TeamHost, debtors: number, suffix: string): Promise<readonly Figure[]> {
  // In this process they were published before, to other servers.
  await forgetPublications(DELTA.id);
  const [finance, rep] = [await transportAs(host, 'Fin'), await transportAs(host, 'Sem')];
  const publish = async (numbers: readonly number[], change: number) => {
    const began = performance.now();
    for (let start = 0; start < numbers.length; start += AT_ONCE) {
      const texts = numbers.slice(start, start + AT_ONCE).map((nth) => bookTexts(nth, change));
      if (!(await putSnapshots(DELTA.id, finance.bucket('debtors'), texts))) throw new Error('the server did not answer');
    }
    return (performance.now() - began) / 1_000;
  };
  const read = async (after: number, count: number) => {
    const before = await serverFigures(host);
    const began = performance.now();
    const stop = new AbortController();
    let [seen, revision] = [0, after];
    for await (const entry of rep.bucket('debtors').watch(keysOf(DELTA.id, 'sales'), after, stop.signal)) {
      if (entry.data && parseSnapshotIdentity(new TextDecoder().decode(entry.data))) seen += 1;
      revision = entry.revision;
      if (entry.pending === 0 && seen >= count) stop.abort();
    }
    const took = (performance.now() - began) / 1_000;
    return { took, revision, bytes: (await serverFigures(host)).out_bytes - before.out_bytes };
  };
  const everybody = Array.from({ length: debtors }, (_, nth) => nth);
  const some = everybody.filter((nth) => nth % Math.round(1 / CHANGED) === 0);
  const published = await publish(everybody, 0);
  const first = await read(0, debtors);
  const again = await publish(some, 7);
  const changed = await read(first.revision, some.length);
  const { mem } = await serverFigures(host);
  await Promise.all([finance.close(), rep.close()]);
  return [
    duration(`team.first-sync${suffix}`, first.took, 60, 1, {
      debtors,
      'published in s': round(published),
      'bytes on the wire': first.bytes,
      'bytes per debtor': round(first.bytes / debtors),
    }),
    duration(`team.changes${suffix}`, changed.took, 5, 1, {
      debtors: some.length,
      'published in s': round(again),
      'bytes on the wire': changed.bytes,
    }),
    {
      name: `team.server-memory${suffix}`,
      value: round(mem / 1_048_576),
      unit: 'MB',
      p95: null,
      n: 1,
      goal: '≤ 1024 MB a server',
      met: mem / host.nodes.length <= 1_024 * 1_048_576,
      beside: { servers: host.nodes.length },
    },
  ];
}

async function measure(nodes: 1 | 3, { debtors }: BenchOptions): Promise<readonly Figure[]> {
  const suffix = nodes === 1 ? '' : '.three';
  const host = await startTeamHost({ teams: TEAMS, nodes });
  try {
    const caught = await catchUp(host, suffix);
    const engine = await engineLag(host);
    const client = await clientLag(host);
    const lag = latency(`team.lag${suffix}`, client, 100, { name: 'the engine alone', samples: engine });
    return [latency(`team.engine-lag${suffix}`, engine, 20), lag, ...caught, ...(await book(host, debtors, suffix))];
  } finally {
    await host.stop();
  }
}

/** Against real servers on this machine, one and then three; the clients run in Node, their stores in memory. */
export const teamSuite = {
  names: ['team.engine-lag', 'team.lag', 'team.catch-up', 'team.first-sync', 'team.changes', 'team.server-memory'],
  run: async (options: BenchOptions): Promise<readonly Figure[]> => {
    return [...(await measure(1, options)), ...(await measure(3, options))];
  },
};
