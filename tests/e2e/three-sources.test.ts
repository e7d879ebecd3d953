import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import { todayInAmsterdam } from '@/tests/demo/days';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { type ShownSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { writeThreeSources } from './support/three-sources';

const mark = (name: string): string => `[data-testid="${name}"]`;
const READ_MS = 30_000;

let crm: DemoServer;
let session: ChromiumSession;
let options: Page;
let page: Page;

beforeAll(async () => {
  crm = await startDemoServer();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await enableSite(session, 'demo', crm.origin);
  options = await session.openExtensionPage('options.html#book');
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
});

/** Drops files onto an element, as a hand does that comes from another program. */
async function drop(selector: string, files: readonly string[]): Promise<void> {
  const box = await (await options.waitForSelector(selector, { visible: true }))?.boundingBox();
  if (!box) throw new Error(`${selector} is not there to drop on`);
  const client = await options.createCDPSession();
  const at = { x: box.x + box.width / 2, y: box.y + 10, data: { items: [], files: [...files], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, ...at });
  await client.detach();
}

/** Rows of the sidebar, as a person reads them. */
async function rowsOf(name: string): Promise<string[]> {
  const frame = await sidebarFrame(page);
  // biome-ignore lint/performance/useDomNodeTextContent: a note must not run into what it is about, as it does in textContent
  const texts = await frame.$$eval(mark(name), (rows) => rows.map((row) => (row as HTMLElement).innerText));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

describe('an audit file, open items and a bank statement', () => {
  it('are dropped together, and confirmed one after the other', async () => {
    await options.waitForSelector('.drop');
    await options.$eval('.drop', (element) => element.scrollIntoView({ block: 'center' }));
    await drop('.drop', writeThreeSources(todayInAmsterdam()));
    const names: string[] = [];
    for (let count = 0; count < 3; count++) {
      const preview = await options.waitForSelector(mark('import-preview'), { timeout: READ_MS });
      names.push((await preview?.evaluate((card) => card.querySelector('bdi')?.textContent)) ?? '');
      await options.click(mark('import-confirm'));
      await options.waitForFunction((old) => !old?.isConnected, { timeout: READ_MS }, preview);
    }
    expect(names.sort()).toEqual(['auditfile.xaf', 'bank-statement.xml', 'open-items.csv']);
    await options.waitForSelector(mark('import-done'));
    const slots = await options.$$eval(mark('book-current'), (cards) => cards.map((card) => (card as HTMLElement).dataset.slot));
    expect(slots).toEqual(['audit-file', 'bank', 'open-items']);
  });

  it('are one customer beside the quote: open, overdue and paid, each with its source and its age', async () => {
    page = await session.browser.newPage();
    await openCrm(page, crm.pageUrl('/quotes/q-2041', 'en'));
    const isPaid = ({ text }: ShownSidebar) => text.includes('10244') && text.includes('2,993.00');
    const shown = await waitForSidebar(page, isPaid, READ_MS);
    expect(await rowsOf('item')).toEqual([
      expect.stringMatching(/^F10244-88 15 days late Due date from open-items\.csv, [45] days 1,210\.00$/i),
      expect.stringMatching(
        /^F10244-91 due in 21 days due date from open-items\.csv, [45] days what is still open from bank-statement\.xml, \S+( \w+)? 2,993\.00$/i,
      ),
    ]);
    expect(shown.text).toMatch(/Outstanding €4,203 · overdue 1,210/i);
    expect(shown.text).toMatch(/All else from Demoboek, \d+ (hours|days)/i);
    expect(await rowsOf('paid-item')).toEqual([
      expect.stringMatching(/^F10244-90 .* · 8 days early payment from bank-statement\.xml, .* 4,840\.00$/i),
      expect.stringMatching(/^F10244-80 .* 7,260\.00$/),
    ]);
    expect(shown.text).toMatch(/agreed term from open-items\.csv, [45] days/i);
    for (const source of ['Demoboek', 'open-items.csv', 'bank-statement.xml']) expect(shown.scope).toContain(`${source}, `);
  });
});
