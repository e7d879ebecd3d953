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
}

const OWN_SCRIPT = /^chrome-extension:\/\/[^/]+\/(content-scripts\/|site-)/;

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
  return {
    startedAt: first && start ? timeOrigin + (first.ts - start.ts) / 1000 : null,
    ownMs: outermost(own.filter(({ pid }) => pid === first?.pid)) / 1000,
  };
}

/** Processor time of the outermost events: a function called by a script counts once. */
function outermost(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    total += tdur;
    end = ts + dur;
  }
  return total;
}
