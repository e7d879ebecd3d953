import type { Page } from 'puppeteer';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time within `dur`: what other programs took of the machine meanwhile is not counted. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly isOutermostMainFrame?: boolean; readonly documentLoaderURL?: string };
  };
}

export interface PageTrace {
  /** When our first script began to run in the page, comparable with `performance.timeOrigin`; null when it did not. */
  readonly startedAt: number | null;
  /** Processor milliseconds that our scripts held the page's main thread, the making of the panel's frame included. */
  readonly ownMs: number;
  /** The longest that they held it in one go. */
  readonly longestMs: number;
}

const OWN_SCRIPT = /^chrome-extension:\/\/[^/]+\/(content-scripts\/|site-|list-marks)/;

/** Records what the browser itself saw of our scripts in a page while `run` loads it. */
export async function pageTrace(page: Page, run: () => Promise<void>): Promise<PageTrace> {
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await run();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(({ dur, args }) => dur !== undefined && OWN_SCRIPT.test(args.data?.url ?? ''));
  const first = own.reduce<TraceEvent | null>(
    (earliest, event) => (earliest && earliest.ts <= event.ts ? earliest : event),
    null,
  );
  const isStart = ({ name, pid, ts }: TraceEvent) => name === 'navigationStart' && pid === first?.pid && ts <= first.ts;
  const start = traceEvents
    .filter(isStart)
    .sort((a, b) => a.ts - b.ts)
    .at(-1);
  const timeOrigin = await page.evaluate(() => performance.timeOrigin);
  const outermost = outermostOf(own.filter(({ pid }) => pid === first?.pid));
  return {
    startedAt: first && start ? timeOrigin + (first.ts - start.ts) / 1000 : null,
    ownMs: sum(outermost) / 1000,
    longestMs: Math.max(0, ...outermost) / 1000,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Processor time of each outermost event, in microseconds: a function called by a script counts once. */
function outermostOf(events: readonly TraceEvent[]): readonly number[] {
  const times: number[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    times.push(tdur);
    end = ts + dur;
  }
  return times;
}
