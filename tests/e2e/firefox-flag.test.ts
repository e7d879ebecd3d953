import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import { startDemoHost } from './support/demo-host';
import { introduce, liftFlag, raiseFlag } from './support/flagging';
import { type Host, type HostSession, prepare } from './support/host-session';
import { says } from './support/waits';

const mark = (name: string): string => `[data-testid="${name}"]`;
const AT_ONCE_MS = 1000;
const NUMBER = '10244';

let demo: HostSession<Host & DemoServer>;
let words: Words;

beforeAll(async () => {
  const firefox = await findFirefox();
  if (!firefox) throw new Error('this test needs Firefox');
  demo = await prepare(await launchFirefox(firefox, await buildExtension('firefox')), await startDemoHost());
  words = await loadWords('en');
  await chooseLanguage(demo.session, 'en');
  await answerIsSme(demo.session);
  await introduce(demo.session, 'Noor');
});
afterAll(() => demo?.stop());

interface Api {
  readonly contextMenus: { update(id: string, change: object): Promise<void> };
  readonly commands: { getAll(): Promise<{ name: string }[]> };
  readonly omnibox?: object;
}

/** In front, as whoever looks has it: a hidden tab of Firefox has its timers once a second. */
async function lookAt(quote: Page, verdict: 'accept' | 'reject'): Promise<void> {
  await quote.bringToFront();
  await waitForSidebar(quote, says(verdict, NUMBER), AT_ONCE_MS);
}

describe('flags in Firefox', () => {
  it('are in the context menu, among the keys and in the address bar', async () => {
    const desk = await demo.session.openExtensionPage('desk.html');
    const ways = await desk.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: Api };
      // Rejected for an item that is not there.
      await browser.contextMenus.update('flag-selection', {});
      await browser.contextMenus.update('flag-page', {});
      const commands = await browser.commands.getAll();
      return { keys: commands.map(({ name }) => name), hasOmnibox: browser.omnibox !== undefined };
    });
    await desk.close();
    expect(ways.keys).toContain('flag-customer');
    expect(ways.hasOmnibox).toBe(true);
  });

  it('are seen in another tab within a second, and gone as soon as they are lifted', async () => {
    const quote = await demo.newPage();
    await openCrm(quote, demo.host.pageUrl('/quotes/q-2041', 'en'));
    await waitForSidebar(quote, says('accept', NUMBER));
    const desk = await demo.session.openExtensionPage('desk.html#flag');
    await desk.waitForFunction((said) => document.body.textContent.includes(said), {}, words.t('flag_page_start'));
    await desk.type(mark('search'), NUMBER);
    await (await desk.waitForSelector(mark('candidate')))?.click();
    await desk.waitForSelector(mark('flag-form'));
    await raiseFlag(desk, 'three promises broken in a row');
    await lookAt(quote, 'reject');
    await desk.bringToFront();
    await liftFlag(desk);
    await lookAt(quote, 'accept');
  });
});
