import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PassSource } from '@/tests/integration/support/team-steps';
import { startFinance } from './finance';
import type { Order, ProcessReport } from './plan';
import { Seen, startRep } from './rep';

type Finance = Awaited<ReturnType<typeof startFinance>>;

const MB = 1_048_576;
const rssMb = () => process.memoryUsage().rss / MB;
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** Does what the process that started this one orders, and answers each order when it is done. */
export function serveOrders(): void {
  const seen = new Seen();
  let finance: readonly Finance[] = [];
  let hasReps = false;
  let emptyRssMb = 0;
  let cpuAt = process.cpuUsage();
  const start = async ({ folder, kind, from, to }: Extract<Order, { do: 'start' }>) => {
    emptyRssMb = rssMb();
    const source: PassSource = {
      passOf: ({ id }, user) => JSON.parse(readFileSync(path.join(folder, id, `${user}.json`), 'utf8')),
    };
    hasReps = kind === 'reps';
    if (hasReps) await Promise.all(upTo(from, to).map((nth) => startRep(source, nth, seen)));
    else {
      finance = await Promise.all(upTo(from, to).map((nth) => startFinance(source, nth)));
      await Promise.all(finance.map((each) => each.prepare()));
    }
  };
  const load = () => {
    seen.isLoaded = true;
    cpuAt = process.cpuUsage();
    for (const each of finance) each.publish();
  };
  const report = async (): Promise<ProcessReport> => {
    const reports = await Promise.all(finance.map((each) => each.report()));
    const { user, system } = process.cpuUsage(cpuAt);
    const sum = (of: 'events' | 'snapshots' | 'waiting') => reports.reduce((total, each) => total + each[of], 0);
    return {
      reps: hasReps ? seen.report : null,
      finance: hasReps ? null : { events: sum('events'), snapshots: sum('snapshots'), waiting: sum('waiting') },
      rssMb: rssMb(),
      emptyRssMb,
      cpuSeconds: (user + system) / 1e6,
    };
  };
  process.on('message', async (order: Order) => {
    if (order.do === 'start') await start(order);
    if (order.do === 'load') load();
    if (order.do === 'stop') for (const each of finance) each.pause();
    process.send?.(order.do === 'report' ? await report() : null);
  });
  process.send?.(null);
}
