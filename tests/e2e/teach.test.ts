import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage, importBook } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { clickInSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { cover, mark, pointAt, startPointing } from './support/pointing';
import { rules, says } from './support/waits';

let crm: DemoServer;
let session: ChromiumSession;
let page: Page;

const PLAIN = { name: 'dd', total: 'output', term: 'select' } as const;
const address = (quote: string) => `${crm.origin}/crm/plain.html?lang=en#/offer/${quote}`;
const goTo = (where: Page | Frame, quote: string) =>
  where.evaluate((hash) => {
    location.hash = hash;
  }, `#/offer/${quote}`);
const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const ourElements = () => page.$$eval('html > :not(head, body)', (elements) => elements.length);

async function open(url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('output, iframe');
}

/** Three clicks, and the last is enough. */
async function teach(frame: Frame, within: Page | Frame): Promise<void> {
  await pointAt(page, within, PLAIN.name);
  await frame.waitForSelector(`${mark('teach-card')}[data-step="total"]`);
  await pointAt(page, within, PLAIN.total);
  await frame.waitForSelector(`${mark('teach-card')}[data-step="term"]`);
  await pointAt(page, within, PLAIN.term);
  await frame.waitForSelector(`${mark('teach-learned')}[data-kept="true"]`);
}

async function tabTo(frame: Frame, name: string): Promise<void> {
  const isThere = () => frame.evaluate((wanted) => document.activeElement?.getAttribute('data-testid') === wanted, name);
  for (let count = 0; count < 8 && !(await isThere()); count++) await page.keyboard.press('Tab');
}

async function forgetAll(): Promise<void> {
  const options = await session.openExtensionPage('options.html');
  await (await options.waitForSelector(mark('taught-remove')))?.click();
  await options.waitForSelector(mark('taught-sites'), { hidden: true });
  // What is left to do is done from here.
  await options.waitForFunction(runsNowhere, { timeout: 10_000 });
  await options.close();
}

/** Runs in an extension page. */
async function runsNowhere(): Promise<boolean> {
  interface Api {
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
}

beforeAll(async () => {
  crm = await startDemoServer();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await answerIsSme(session);
  await importBook(session, writeDemoBook());
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
});
beforeEach(async () => {
  await session.allowPattern('http://127.0.0.1/*');
  page = await session.browser.newPage();
});
afterEach(() => page.close());

// In this order: the third forgets what the first taught.
describe('a page that nobody made an adapter for', () => {
  it('is taught in three clicks, of which it notices nothing, and the next record has its verdict', async () => {
    await open(address('q-2041'));
    const frame = await startPointing(session, page);
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard = [];
    });
    await teach(frame, page);
    const learned = await frame.$eval(mark('teach-learned'), (card) => card.textContent ?? '');
    expect(learned).toContain('#/offer/…');
    await frame.click(mark('teach-close'));
    expect(await heard()).toEqual([]);
    await waitForSidebar(page, says('accept', '10244'));
    await goTo(page, 'q-2040');
    await waitForSidebar(page, says('refer', '10275'));
    await page.reload();
    await waitForSidebar(page, says('refer', '10275'));
  });

  it('takes the advised term on one click', async () => {
    await open(address('q-2041'));
    await waitForSidebar(page, says('accept', '10244'));
    await page.select(PLAIN.term, '60');
    await waitForSidebar(page, (shown) => rules(shown).includes('LAW-01'));
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, (shown) => !rules(shown).includes('LAW-01'));
    expect(await page.$eval(PLAIN.term, (field) => (field as HTMLSelectElement).value)).toBe('30');
  });

  it('is read no more once it is forgotten', async () => {
    await open(address('q-2041'));
    await waitForSidebar(page, says('accept', '10244'));
    await forgetAll();
    await waitForSidebar(page, ({ state }) => state !== 'assessed');
    await page.reload();
    await page.waitForSelector('output');
    await vi.waitFor(async () => expect(await ourElements()).toBe(0));
  });

  it('is let go by Escape, and nothing is kept', async () => {
    await open(address('q-2041'));
    const frame = await startPointing(session, page);
    await pointAt(page, page, PLAIN.name);
    await frame.waitForSelector(`${mark('teach-card')}[data-step="total"]`);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await ourElements()).toBe(0));
    await page.reload();
    await page.waitForSelector('output');
    expect(await ourElements()).toBe(0);
  });

  it('is taught by keyboard alone, with what is not there skipped', async () => {
    await open(address('q-2041'));
    const frame = await startPointing(session, page);
    const reads = () => frame.$eval(mark('teach-reads'), (line) => line.textContent ?? '');
    for (let count = 0; count < 20 && !(await reads()).includes('Hoogland'); count++) {
      const before = await reads();
      await page.keyboard.press('ArrowDown');
      await vi.waitFor(async () => expect(await reads()).not.toBe(before));
    }
    await page.keyboard.press('Enter');
    for (const step of ['total', 'term']) {
      await frame.waitForSelector(`${mark('teach-card')}[data-step="${step}"]`);
      await tabTo(frame, 'teach-skip');
      await page.keyboard.press('Enter');
    }
    await frame.waitForSelector(`${mark('teach-learned')}[data-kept="true"]`);
    await page.keyboard.press('Enter');
    await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes('10244'));
    await forgetAll();
  });

  it('is taught within a frame of the page', async () => {
    await open(`${crm.origin}/crm/framed.html?face=plain&route=${encodeURIComponent('#/offer/q-2041')}`);
    const inner = await page.waitForFrame((each) => each.url().includes('plain.html'));
    await inner.waitForSelector('output');
    const frame = await startPointing(session, page);
    await teach(frame, inner);
    await frame.click(mark('teach-close'));
    await waitForSidebar(page, says('accept', '10244'));
    await goTo(inner, 'q-2040');
    await waitForSidebar(page, says('refer', '10275'));
    await forgetAll();
  });

  it('is said to fit no longer after five records without a name, and can be taught again from there', async () => {
    await open(address('q-2041'));
    const frame = await startPointing(session, page);
    await teach(frame, page);
    await frame.click(mark('teach-close'));
    await waitForSidebar(page, says('accept', '10244'));
    for (const quote of ['q-1', 'q-2', 'q-3', 'q-4', 'q-5']) {
      await goTo(page, quote);
      await waitForSidebar(page, ({ state }) => state === 'page-unreadable');
      // So long has a record to show a name.
      await wait(3300);
    }
    await waitForSidebar(page, ({ text }) => text.includes('This page has changed'));
    await clickInSidebar(page, 'teach-again');
    await (await cover(page)).waitForSelector(mark('teach-card'));
    await page.keyboard.press('Escape');
    await goTo(page, 'q-2041');
    await waitForSidebar(page, says('accept', '10244'));
    await forgetAll();
  }, 60_000);
});
