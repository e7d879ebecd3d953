import type { Page } from 'puppeteer';
import { openCrm } from '@/tests/demo/crm-page';
import { type Figure, round } from './figures';
import { pageTrace } from './page-trace';

const PER_SECOND = 10_000;
const SECONDS = 3;
/** A task that is longer is felt (W3C Long Tasks); milliseconds. */
const LONG_TASK_MS = 50;

interface Storm {
  readonly mutations: number;
  readonly frames: number;
  /** Between two frames that were painted. */
  readonly longestGapMs: number;
}

/** Runs in the page: so many mutations per second, each in a turn of its own, so that every observer hears of every one. */
async function rage(perSecond: number, seconds: number): Promise<Storm> {
  const place = document.body.appendChild(document.createElement('p'));
  const start = performance.now();
  const gaps: number[] = [];
  let last = start;
  let mutations = 0;
  const frame = (): void => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (now - start < seconds * 1000) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  while (performance.now() - start < seconds * 1000) {
    const due = ((performance.now() - start) / 1000) * perSecond;
    for (; mutations < due; mutations++) {
      place.textContent = String(mutations);
      await null;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  place.remove();
  return { mutations, frames: gaps.length, longestGapMs: Math.max(...gaps) };
}

/** A page that changes ten thousand times a second: what we take of it, and how it goes on painting beside the same page without us. */
export async function mutationStorm(name: string, page: Page, bare: Page, address: string): Promise<readonly Figure[]> {
  await openCrm(bare, address);
  const without = await bare.evaluate(rage, PER_SECOND, SECONDS);
  await page.bringToFront();
  await openCrm(page, address);
  let storm: Storm = without;
  const { ownMs, longestMs } = await pageTrace(page, async () => {
    storm = await page.evaluate(rage, PER_SECOND, SECONDS);
  });
  const share = ownMs / (SECONDS * 1000);
  const common = { p95: null, n: storm.mutations, peer: 'the page without us' } as const;
  return [
    {
      name: `${name}.longest-task`,
      value: round(longestMs),
      unit: 'ms',
      p95: null,
      n: storm.mutations,
      goal: `≤ ${LONG_TASK_MS} ms`,
      met: longestMs <= LONG_TASK_MS,
    },
    {
      name: `${name}.own-time`,
      value: round(share),
      unit: 'share',
      p95: null,
      n: storm.mutations,
      goal: '≤ 0.05 of the time',
      met: share <= 0.05,
    },
    {
      ...common,
      name: `${name}.frames`,
      value: round(storm.frames / SECONDS),
      unit: 'frames/s',
      goal: '≥ 0.8 × the page without us',
      met: storm.frames >= 0.8 * without.frames,
      peerValue: round(without.frames / SECONDS),
      ratio: round(storm.frames / without.frames),
      beside: { longestGapMs: round(storm.longestGapMs), longestGapWithoutMs: round(without.longestGapMs) },
    },
  ];
}
