import { setTimeout as wait } from 'node:timers/promises';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { TeamHost } from '@/tests/hosts/nats/team-host';
import { transportAs } from '@/tests/integration/support/team-steps';
import { serverFigures } from '../support/server-figures';
import { BIG, repName } from './plan';
import { serverCpuSeconds } from './process-cpu';

const CONNECTIONS = 20;
const EACH = 100;
const WITHIN_MS = 120_000;
const IDLE_MS = 15_000;

/** What a consumer costs that has nothing to read: thousands of them, over few connections. */
export interface ConsumerCost {
  readonly consumers: number;
  readonly seconds: number;
  /** Processor seconds of all servers for each second in which nothing happens. */
  readonly idleCpu: number;
  readonly idleMessages: number;
  readonly mb: number;
}

export async function moreConsumers(host: TeamHost): Promise<ConsumerCost> {
  const stop = new AbortController();
  const transports = await Promise.all(Array.from({ length: CONNECTIONS }, (_, nth) => transportAs(host, repName(nth), BIG)));
  const stream = ledgerStream(BIG.id);
  const last = (await transports[0]?.streamState(stream))?.last ?? 0;
  const [before, began] = [await serverFigures(host), performance.now()];
  for (const transport of transports) {
    for (let nth = 0; nth < EACH; nth++) {
      const reading = transport.consume(stream, last, stop.signal)[Symbol.asyncIterator]();
      reading.next().catch(() => undefined);
    }
  }
  const wanted = before.consumers + CONNECTIONS * EACH;
  let now = before;
  while (now.consumers < wanted && performance.now() - began < WITHIN_MS) {
    await wait(50);
    now = await serverFigures(host);
  }
  const seconds = (performance.now() - began) / 1_000;
  await wait(2_000);
  const [idle, cpu] = [await serverFigures(host), serverCpuSeconds(host)];
  await wait(IDLE_MS);
  const after = await serverFigures(host);
  const idleCpu = (serverCpuSeconds(host) - cpu) / (IDLE_MS / 1_000);
  const idleMessages = (after.out_msgs - idle.out_msgs) / (IDLE_MS / 1_000);
  stop.abort();
  await Promise.all(transports.map((transport) => transport.close()));
  return {
    consumers: now.consumers - before.consumers,
    seconds,
    idleCpu,
    idleMessages,
    mb: (after.mem - before.mem) / 1_048_576,
  };
}
