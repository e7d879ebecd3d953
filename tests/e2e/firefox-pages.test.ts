import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { marksFrame, switchMarks, waitForMarks } from '@/tests/support/browser/list-marks';
import { clickInSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, prepare } from './support/host-session';
import { cover, mark } from './support/pointing';
import { rules, says } from './support/waits';

let demo: HostSession<Host & DemoServer>;
let page: Page;

beforeAll(async () => {
  const firefox = await findFirefox();
  if (!firefox) throw new Error('this test needs Firefox');
  demo = await prepare(await launchFirefox(firefox, await buildExtension('firefox')), await startDemoHost());
  await chooseLanguage(demo.session, 'en');
  await answerIsSme(demo.session);
  page = await demo.newPage();
});
afterAll(() => demo?.stop());

/** As the popup does on a click; the driver can't open that. */
async function startTeaching(): Promise<Frame> {
  const options = await demo.session.openExtensionPage('options.html');
  await options.evaluate(askToTeach);
  await options.close();
  await page.bringToFront();
  return cover(page);
}

/** Runs in an extension page. */
async function askToTeach(): Promise<void> {
  interface Api {
    tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  }
  const { browser } = globalThis as unknown as { browser: Api };
  const [tab] = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  await browser.runtime.sendMessage({ name: 'teach.start', payload: { tabId: tab?.id ?? null, pattern: 'http://127.0.0.1/*' } });
}

/** Clicks in the cover where an element of the page stands. */
async function pointAt(frame: Frame, selector: string): Promise<void> {
  const { x, y } = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await (await frame.waitForSelector(mark('teach-stage')))?.click({ offset: { x, y } });
}

describe('pages in Firefox', () => {
  it('are taught in three clicks, of which they notice nothing, take the advised term, and have the verdict of the next record', async () => {
    await page.goto(`${demo.host.origin}/crm/plain.html?lang=en#/offer/q-2041`);
    await page.waitForSelector('output');
    const frame = await startTeaching();
    await page.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard = [];
    });
    await pointAt(frame, 'dd');
    await frame.waitForSelector(`${mark('teach-card')}[data-step="total"]`);
    await pointAt(frame, 'output');
    await frame.waitForSelector(`${mark('teach-card')}[data-step="term"]`);
    await pointAt(frame, 'select');
    await frame.waitForSelector(`${mark('teach-learned')}[data-kept="true"]`);
    await frame.click(mark('teach-close'));
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await waitForSidebar(page, says('accept', '10244'));
    await page.select('select', '60');
    await waitForSidebar(page, (shown) => rules(shown).includes('LAW-01'));
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, (shown) => !rules(shown).includes('LAW-01'));
    expect(await page.$eval('select', (field) => (field as HTMLSelectElement).value)).toBe('30');
    await page.evaluate(() => {
      location.hash = '#/offer/q-2040';
    });
    await waitForSidebar(page, says('refer', '10275'));
  });

  it('have marks in their lists once somebody asks for them', async () => {
    await page.goto(demo.host.pageUrl('/accounts'));
    await page.waitForSelector('main[data-page]');
    expect(await marksFrame(page)).toBeNull();
    await switchMarks(demo.session, true);
    await page.bringToFront();
    const { drawn, read } = await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    expect(read.length).toBeGreaterThanOrEqual(5);
    const names = await page.$$eval('tr[data-record-id] a[href^="#/accounts/"]', (links) =>
      links.map((link) => {
        const { right, top, bottom } = [...link.getClientRects()].at(-1) as DOMRect;
        return { right, y: (top + bottom) / 2 };
      }),
    );
    for (const { left, y } of drawn)
      expect(names.some((name) => Math.abs(name.y - y) < 3 && left >= name.right && left - name.right < 12)).toBe(true);
    await switchMarks(demo.session, false);
    await page.bringToFront();
    await page.waitForFunction(() => document.body.nextElementSibling === document.documentElement.lastElementChild);
  });
});
