import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import type { TeamUser } from '@/lib/domain/team/team-file';
import { openCrm } from '@/tests/demo/crm-page';
import { joinTeam, publishOwnBook, startTeamBrowsers, TEAM_COMPANY, type TeamBrowsers } from '@/tests/demo/team-browsers';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import type { BenchOptions } from './bench';
import { type Figure, latency, median, percentile, round } from './figures';
import { type EngineProbe, engineProbe } from './support/engine-probe';
import { lastClickAt, paintedAfter, watchVerdicts } from './support/painted-verdicts';
import { listenToLedger } from './support/stored-times';

const RUNS = 50;
const WARM_UP = 3;
const GOAL_MS = 100;
const SEEN_WITHIN_MS = 10_000;
const QUOTE = '/quotes/q-2041';
const mark = (name: string): string => `[data-testid="${name}"]`;

const FIN: TeamUser = { name: 'Fin', role: 'finance' };
const NOOR: TeamUser = { name: 'Noor', role: 'credit_manager' };
const SEM: TeamUser = { name: 'Sem', role: 'sales' };
/** Hear what the browsers say, and hold the engine against them. */
const LISTENERS: readonly TeamUser[] = [
  { name: 'Cas', role: 'collector' },
  { name: 'Pia', role: 'credit_manager' },
  { name: 'Bo', role: 'sales' },
];

type Listener = Awaited<ReturnType<typeof listenToLedger>>;

interface Screens {
  readonly page: Page;
  readonly noor: Frame;
  readonly sem: Frame;
}

/** Where the time of one flag went, in milliseconds: they add up. */
interface Way {
  /** From the click to the record in the browser of who flags: the panel first makes sure that it was seen. */
  readonly recorded: number;
  /** From there to the server's disk. */
  readonly stored: number;
  /** From there to the paint in the other browser. */
  readonly seen: number;
}

async function press(frame: Frame, name: string): Promise<void> {
  await (await frame.waitForSelector(mark(name), { visible: true }))?.click();
}

async function whenSeen(sem: Frame, verdict: string, after: number): Promise<number> {
  // Rarely: to ask is work for the very thread that is measured.
  for (const deadline = Date.now() + SEEN_WITHIN_MS; Date.now() < deadline; await wait(200)) {
    const at = await paintedAfter(sem, verdict, after);
    if (at !== null) return at;
  }
  throw new Error(`the other sidebar did not turn to ${verdict}`);
}

/** One flag, from the click of one to the screen of the other; it is lifted again. */
async function flagOnce({ noor, sem }: Screens, listener: Listener, nth: number): Promise<Way> {
  await (await noor.waitForSelector(mark('flag-reason'), { visible: true }))?.type(`promise ${nth} was broken`);
  await press(noor, 'flag-raise');
  const clicked = await lastClickAt(noor);
  await wait(250);
  const seen = await whenSeen(sem, 'reject', clicked);
  const event = listener.last('flag.raised');
  if (!event) throw new Error('nobody heard of the flag');
  await press(noor, 'flag-lift');
  await press(noor, 'flag-lift-confirm');
  await wait(250);
  await whenSeen(sem, 'accept', seen);
  const { recordedAt, storedAt } = event;
  return { recorded: recordedAt - clicked, stored: storedAt - recordedAt, seen: seen - storedAt };
}

async function eachFlag(screens: Screens, listener: Listener, probe: EngineProbe): Promise<{ ways: Way[]; engine: number[] }> {
  const [ways, engine]: [Way[], number[]] = [[], []];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    ways.push(await flagOnce(screens, listener, run));
    await wait(150);
    engine.push(await probe.sample());
    await wait(100);
  }
  return { ways: ways.slice(WARM_UP), engine: engine.slice(WARM_UP) };
}

async function quoteOf(session: ExtensionSession, all: TeamBrowsers): Promise<{ page: Page; frame: Frame }> {
  const page = await session.browser.newPage();
  await openCrm(page, all.demo.pageUrl(QUOTE, 'en'));
  await waitForSidebar(page, ({ verdict }) => verdict === 'accept', 30_000);
  const frame = await sidebarFrame(page);
  await watchVerdicts(frame);
  return { page, frame };
}

/** A rep in Firefox, without a book: it comes from the team. */
async function repInFirefox(executable: string, all: TeamBrowsers): Promise<ExtensionSession> {
  const session = await launchFirefox(executable, await buildExtension('firefox'));
  await chooseLanguage(session, 'en');
  await enableSite(session, 'demo', all.demo.origin);
  return session;
}

async function measure(name: string, nodes: 1 | 3, firefox: string | null): Promise<Figure> {
  const users = [NOOR, SEM, FIN, ...LISTENERS];
  const browsers = firefox ? ({ Noor: 'book' } as const) : ({ Noor: 'book', Sem: 'book' } as const);
  const extension = await buildExtension('chrome');
  const all = await startTeamBrowsers({ users, browsers, nodes, extension, headless: true, language: 'en' });
  const own = firefox ? await repInFirefox(firefox, all) : null;
  try {
    const [first, second] = all.browsers;
    const [noors, sems] = [first, own ?? second];
    if (!noors || !sems) throw new Error('a browser is missing');
    if (own) await publishOwnBook(noors, all.passFile('Fin'));
    await joinTeam(noors, all.passFile('Noor'));
    await joinTeam(sems, all.passFile('Sem'));
    const [noor, sem] = [await quoteOf(noors, all), await quoteOf(sems, all)];
    const listener = await listenToLedger(all.team, TEAM_COMPANY, 'Cas');
    const probe = await engineProbe(all.team, TEAM_COMPANY, 'Pia', 'Bo');
    await press(noor.frame, 'part-flags');
    const { ways, engine } = await eachFlag({ page: noor.page, noor: noor.frame, sem: sem.frame }, listener, probe);
    await Promise.all([listener.close(), probe.close()]);
    return figureOf(name, ways, engine);
  } finally {
    await own?.close();
    await all.stop();
  }
}

function figureOf(name: string, ways: readonly Way[], engine: readonly number[]): Figure {
  const total = ways.map(({ recorded, stored, seen }) => recorded + stored + seen);
  const part = (of: keyof Way) => ways.map((way) => way[of]);
  const beside = Object.fromEntries(
    (['recorded', 'stored', 'seen'] as const).flatMap((of) => [
      [`until ${of}, p50 ms`, round(median(part(of)))],
      [`until ${of}, p95 ms`, round(percentile(part(of), 0.95))],
    ]),
  );
  const figure = latency(name, total, GOAL_MS, { name: 'the engine alone', samples: engine });
  const load = { "the machine's load": round(loadavg()[0] ?? Number.NaN) };
  return { ...figure, beside: { ...beside, 'the engine alone, p95 ms': round(percentile(engine, 0.95)), ...load } };
}

/** A flag raised by a click in one real browser until it is painted in another's open sidebar, on the one clock of this machine. */
export const teamBrowsersSuite = {
  names: ['team.browser-lag'],
  run: async ({ only }: BenchOptions): Promise<readonly Figure[]> => {
    const firefox = await findFirefox();
    const figures: Figure[] = [];
    for (const nodes of [1, 3] as const) {
      for (const browser of firefox ? (['chromium', 'firefox'] as const) : (['chromium'] as const)) {
        const name = `team.browser-lag${nodes === 1 ? '' : '.three'}.${browser}`;
        if (name.startsWith(only)) figures.push(await measure(name, nodes, browser === 'firefox' ? firefox : null));
      }
    }
    return figures;
  },
};
