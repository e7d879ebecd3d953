import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import { joinTeam, publishOwnBook, startTeamBrowsers, type TeamBrowsers } from '@/tests/demo/team-browsers';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import { countRows } from './support/count-rows';
import { isBackgroundRunning, ringTeamAlarm } from './support/firefox-background';
import { says } from './support/waits';

const NUMBER = '10244';
/** From the click of one to the screen of the other. */
const SOON_MS = 5_000;
/** Firefox stops a background page that nothing happens in; after half a minute, unless it is told otherwise. */
const IDLE_MS = 1_500;

let all: TeamBrowsers;
let firefox: ExtensionSession;
let noor: Page;
let sem: Page;
/** A page of ours in Firefox that takes no part in the team. */
let probe: Page;

const quoteIn = async (session: ExtensionSession): Promise<Page> => {
  const page = await session.browser.newPage();
  await openCrm(page, all.demo.pageUrl('/quotes/q-2041', 'en'));
  await waitForSidebar(page, says('accept', NUMBER), 20_000);
  return page;
};

async function raiseFlag(reason: string): Promise<void> {
  const field = await (await sidebarFrame(noor)).waitForSelector('[data-testid="flag-reason"]', { visible: true });
  await field?.type(reason);
  await clickInSidebar(noor, 'flag-raise');
}

async function liftFlag(): Promise<void> {
  await clickInSidebar(noor, 'flag-lift');
  await clickInSidebar(noor, 'flag-lift-confirm');
}

const events = async () => (await countRows(probe)).events ?? 0;
const untilStopped = () =>
  vi.waitFor(async () => expect(await isBackgroundRunning(probe)).toBe(false), { timeout: 20_000, interval: 200 });

describe.skipIf(whyNoNats() !== null)('a rep of a team in Firefox', () => {
  beforeAll(async () => {
    const executable = await findFirefox();
    if (!executable) throw new Error('this test needs Firefox');
    const own = (async () => {
      const extension = await buildExtension('firefox');
      const session = await launchFirefox(executable, extension, { 'extensions.background.idle.timeout': IDLE_MS });
      await chooseLanguage(session, 'en');
      return session;
    })();
    all = await startTeamBrowsers({
      users: [
        { name: 'Noor', role: 'credit_manager' },
        { name: 'Fin', role: 'finance' },
        { name: 'Sem', role: 'sales' },
      ],
      browsers: { Noor: 'book' },
      extension: await buildExtension('chrome'),
      headless: true,
      language: 'en',
    });
    firefox = await own;
    const [chromium] = all.browsers;
    if (!chromium) throw new Error('a browser is missing');
    await publishOwnBook(chromium, all.passFile('Fin'));
    await enableSite(firefox, 'demo', all.demo.origin);
    expect(await joinTeam(chromium, all.passFile('Noor'))).toBe('credit_manager');
    expect(await joinTeam(firefox, all.passFile('Sem'))).toBe('sales');
    noor = await quoteIn(chromium);
    probe = await firefox.openExtensionPage('explain.html');
  });
  afterAll(async () => {
    await firefox?.close();
    await all?.stop();
  });

  it('has no book, and judges by what finance published', async () => {
    sem = await quoteIn(firefox);
  });

  it('sees in the open sidebar what the credit manager flagged, and why', async () => {
    await clickInSidebar(noor, 'part-flags');
    await raiseFlag('three promises broken since May');
    const shown = await waitForSidebar(sem, says('reject', NUMBER), SOON_MS);
    expect(shown.reasons.map(({ text }) => text).join(' ')).toContain('three promises broken since May');
  });

  it('is connected again by the open sidebar when the background was stopped', async () => {
    await untilStopped();
    await liftFlag();
    await waitForSidebar(sem, says('accept', NUMBER), SOON_MS);
  });

  it('is connected without an open page too, once the alarm wakes the background', async () => {
    await sem.close();
    const before = await events();
    await raiseFlag('the cheque did not clear either');
    await ringTeamAlarm(probe);
    await vi.waitFor(async () => expect(await events()).toBe(before + 1), { timeout: 15_000, interval: 200 });
  });
});
