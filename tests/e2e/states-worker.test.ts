import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm, typeQuantity } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { readPanel } from './support/panel';
import { says } from './support/waits';

/** From the load of the page to the verdict, with a worker that has to wake up first. */
const PATIENCE_MS = 2000;

let demo: HostSession<Host & DemoServer>;
let words: Words;
let page: Page;

beforeAll(async () => {
  words = await loadWords('en');
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'en');
});
afterAll(() => demo?.stop());
beforeEach(async () => {
  page = await demo.newPage();
});
afterEach(() => page.close());

const openQuote = () => openCrm(page, demo.host.pageUrl('/quotes/q-2041', 'en'));
const workers = () => demo.session.browser.targets().filter((target) => target.type() === 'service_worker');

/** Ends the worker as the browser does after half a minute without work; what is still under way may wake it once more. */
async function putToSleep(): Promise<void> {
  await vi.waitFor(
    async () => {
      for (const target of workers()) await (await target.worker())?.close();
      expect(workers()).toEqual([]);
    },
    { timeout: 10_000, interval: 500 },
  );
}

describe('a worker that sleeps', () => {
  it('is woken by a page that is loaded, and the verdict is there all the same', async () => {
    await openQuote();
    await waitForSidebar(page, says('accept', '10244'));
    await putToSleep();
    await page.reload();
    await waitForSidebar(page, says('accept', '10244'), PATIENCE_MS);
  });

  it('is not needed by a panel that stands', async () => {
    await openQuote();
    await waitForSidebar(page, says('accept', '10244'));
    await putToSleep();
    await typeQuantity(page, 0, 5);
    await waitForSidebar(page, says('refer', '10244'), PATIENCE_MS);
  });
});

describe('a worker that does not answer', () => {
  it('is said, and tried again on a click', async () => {
    await page.evaluateOnNewDocument(() => {
      if (location.protocol !== 'chrome-extension:') return;
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(...all: unknown[]): unknown } } }).chrome;
      const answering = runtime.sendMessage;
      runtime.sendMessage = () => Promise.reject(new Error('nobody is there'));
      Object.assign(globalThis, { wake: () => Object.assign(runtime, { sendMessage: answering }) });
    });
    await openQuote();
    const shown = await waitForSidebar(page, ({ text }) => text.includes(words.t('silent_title')));
    expect(shown.state).toBe('starting');
    expect(shown.text).not.toContain('Hoogland');
    const frame = await sidebarFrame(page);
    await frame.evaluate(() => (globalThis as unknown as { wake(): void }).wake());
    await (await frame.waitForSelector(`::-p-xpath(//button[normalize-space()="${words.t('retry')}"])`))?.click();
    await waitForSidebar(page, says('accept', '10244'));
  });
});

describe('an extension that is updated', () => {
  async function reloadExtension(): Promise<void> {
    interface DeveloperPrivate {
      updateProfileConfiguration(options: object): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    }
    const { host: id } = new URL(workers()[0]?.url() ?? '');
    const extensions = await demo.newPage();
    await extensions.goto('chrome://extensions/');
    await extensions.evaluate(async (ours) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      // Else an unpacked extension stays switched off.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(ours, { failQuietly: true });
    }, id);
    await extensions.close();
  }

  it('puts one new panel in the place of the old one, in the tabs that are open', async () => {
    await openQuote();
    await waitForSidebar(page, says('accept', '10244'));
    const old = await sidebarFrame(page);
    await reloadExtension();
    await page.bringToFront();
    await vi.waitFor(() => expect(old.detached).toBe(true), { timeout: 5000 });
    await waitForSidebar(page, says('accept', '10244'));
    expect(await page.$$eval('html > :not(head, body)', (elements) => elements.length)).toBe(1);
    await vi.waitFor(async () => expect(await readPanel(page)).toMatchObject({ width: 360, pageMargin: 360 }));
    await typeQuantity(page, 0, 5);
    await waitForSidebar(page, says('refer', '10244'));
    expect(await readPanel(page)).toMatchObject({ width: 360, pageMargin: 360 });
  });
});
