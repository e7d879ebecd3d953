import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme } from '@/tests/support/browser/extension-pages';
import { marksFrame, type ShownMark, switchMarks, waitForMarks } from '@/tests/support/browser/list-marks';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';

interface Name {
  readonly name: string;
  readonly id: string;
  readonly right: number;
  readonly y: number;
}

let demo: HostSession<Host & DemoServer>;
let page: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await answerIsSme(demo.session);
  page = await demo.newPage();
});
afterAll(() => demo?.stop());

const open = async (route: string): Promise<void> => {
  await page.goto(demo.host.pageUrl(route));
  await page.waitForSelector('main[data-page]');
};

/** The names of customers as the page draws them. */
const namesOf = (within: Page | Frame = page): Promise<readonly Name[]> =>
  within.$$eval('tr[data-record-id] a[href^="#/accounts/"]', (links) =>
    links.map((link) => {
      // Of its last line.
      const { right, top, bottom } = [...link.getClientRects()].at(-1) as DOMRect;
      return { name: link.textContent ?? '', id: link.getAttribute('href')?.slice(1) ?? '', right, y: (top + bottom) / 2 };
    }),
  );

const isBeside = (mark: ShownMark, { right, y }: Name): boolean =>
  Math.abs(mark.y - y) < 3 && mark.left >= right && mark.left - right < 12;
const markAt = (marks: readonly ShownMark[], name: Name): string | null =>
  marks.find((mark) => isBeside(mark, name))?.mark ?? null;

/** What the mark is where the panel gives no verdict. */
const SAID = { assessed: null, choose: 'several', 'not-in-book': null } as const;

describe('marks in lists', () => {
  it('are off until somebody asks for them', async () => {
    await open('/accounts');
    await wait(800);
    expect(await marksFrame(page)).toBeNull();
  });

  it('stand beside the names in a tab that was open, and say what the panel says of each', async () => {
    await switchMarks(demo.session, true);
    await page.bringToFront();
    const { drawn, read } = await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    const names = await namesOf();
    expect(drawn.every((mark) => names.some((name) => isBeside(mark, name)))).toBe(true);
    expect(new Set(drawn.map(({ mark }) => mark)).size).toBeGreaterThan(2);
    for (const name of names) {
      const mark = markAt(drawn, name);
      expect(read.some((line) => line.startsWith(`${name.name}: `))).toBe(mark !== null);
      await open(name.id);
      const sidebar = await waitForSidebar(page, ({ state, text }) => state in SAID && text.includes(name.name));
      const said = SAID[sidebar.state as keyof typeof SAID] ?? sidebar.verdict;
      if (sidebar.state === 'not-in-book') {
        expect(mark).toBeNull();
        continue;
      }
      expect(mark === 'blocked' ? 'accept' : mark, `${name.name}: ${sidebar.title}`).toBe(said);
    }
  });

  it('take no click, and leave nothing of the book in the page', async () => {
    await open('/pipeline');
    const { drawn, read } = await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    const [first] = drawn;
    const hit = await page.evaluate(
      ({ left, right, y }) => document.elementFromPoint((left + right) / 2, y)?.closest('tr') !== null,
      first as ShownMark,
    );
    expect(hit).toBe(true);
    const words = await page.evaluate(() => document.documentElement.outerHTML);
    for (const line of read) expect(words).not.toContain(line);
    expect(await page.evaluate(() => window.length)).toBe(0);
  });

  it('follow the list when it scrolls, and stay inside it', async () => {
    await page.setViewport({ width: 1440, height: 560 });
    await open('/pipeline');
    await waitForMarks(page, (shown) => shown.drawn.length >= 2);
    await page.evaluate(() => scrollTo(0, 150));
    const names = await namesOf();
    const seen = names.filter(({ y }) => y > 20 && y < 540);
    expect(seen.length).toBeGreaterThan(2);
    const { drawn } = await waitForMarks(page, (shown) =>
      shown.drawn.every((mark) => seen.some(({ y }) => Math.abs(mark.y - y) < 3)),
    );
    for (const { y } of drawn) expect(y > 0 && y < 560).toBe(true);
    await page.setViewport({ width: 1440, height: 900 });
  });

  it('go where something else of the page lies over the list', async () => {
    await open('/accounts');
    await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'over';
      dialog.textContent = 'Are you sure?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitForMarks(page, (shown) => shown.drawn.length === 0);
    await page.evaluate(() => document.getElementById('over')?.remove());
    await waitForMarks(page, (shown) => shown.drawn.length >= 5);
  });

  it('stand in the frame that a list is drawn in, and go with it', async () => {
    await page.goto(`${demo.host.origin}/crm/framed.html?route=${encodeURIComponent('#/accounts')}`);
    const frame = await page.waitForFrame((each) => each.url().includes('/crm/?lang=en'));
    await frame.waitForSelector('main[data-page]');
    const { drawn } = await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    const names = await namesOf(frame);
    expect(drawn.every((shown) => names.some((name) => isBeside(shown, name)))).toBe(true);
    expect((await marksFrame(page))?.parentFrame()).toBe(frame);
    await page.$eval('iframe[title="Havik CRM"]', (element) => element.toggleAttribute('hidden', true));
    await waitForMarks(page, (shown) => shown.drawn.length === 0);
  });

  it('are gone from a page that is no list, and from open tabs once they are switched off', async () => {
    await open('/accounts');
    await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    await page.evaluate(() => {
      location.hash = '#/quotes/q-2041';
    });
    await waitForMarks(page, ({ drawn, read }) => drawn.length + read.length === 0);
    await open('/accounts');
    await waitForMarks(page, (shown) => shown.drawn.length >= 5);
    await switchMarks(demo.session, false);
    await page.bringToFront();
    await page.waitForFunction(() => document.body.nextElementSibling === document.documentElement.lastElementChild);
    expect(await marksFrame(page)).toBeNull();
  });
});
