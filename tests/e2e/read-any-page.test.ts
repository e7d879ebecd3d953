import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, importBook } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { openPopup } from './support/popup';

let crm: DemoServer;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  crm = await startDemoServer();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await importBook(session, writeDemoBook());
  page = await session.browser.newPage();
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
});

async function readOnce(path: string): Promise<Page> {
  await page.goto(`${crm.origin}${path}`);
  await page.bringToFront();
  const popup = await openPopup(session, page);
  await (await popup.waitForSelector('[data-testid="read-page"]'))?.click();
  return popup;
}

describe('a page that nobody made an adapter for', () => {
  it('tells its customer and its amount on one click, without a permission, and stays as it was', async () => {
    const popup = await readOnce('/crm/letter.html');
    await popup.waitForSelector('main[data-state="assessed"]');
    const text = await popup.$eval('body', (body) => body.textContent ?? '');
    expect(text).toContain('Hoogland Techniek Groep');
    expect(text, text).toContain('€1,210 incl. VAT');
    await popup.close();
    expect(await page.$$eval('html > :not(head, body)', (added) => added.length)).toBe(0);
  });
});
