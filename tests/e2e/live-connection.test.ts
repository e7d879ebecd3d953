import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { Shop } from '@/tests/support/live/shop';
import { StandInErpnext } from '@/tests/support/live/stand-in-erpnext';

const mark = (name: string): string => `[data-testid="${name}"]`;
const host = new StandInErpnext(new Shop(60));
let session: ExtensionSession;
let page: Page;

beforeAll(async () => {
  await host.start();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  // A match pattern knows no port.
  await session.allowPattern('http://127.0.0.1/*');
  page = await session.openExtensionPage('options.html#connections');
  await page.waitForSelector(mark('source-select'));
});
afterAll(async () => {
  await session?.close();
  await host.stop().catch(() => undefined);
});

const textOf = async (name: string): Promise<string> => {
  const shown = await page.waitForSelector(mark(name), { timeout: 30_000 });
  return (await shown?.evaluate((element) => element.textContent)) ?? '';
};
const shownBook = () => page.$eval('[data-testid="book-current"]', (card) => card.textContent ?? '');

/** As the alarm does, and a click in the sidebar: through the background, which asks in a page without a face. */
const refreshInBackground = () =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    return chrome.runtime.sendMessage({ name: 'sources.refresh', payload: { of: { is: 'asked' } } });
  });

describe('a system that is connected', () => {
  it('is tried out, then read, and its books are in use', async () => {
    await page.select(mark('source-select'), 'erpnext');
    await page.type(mark('source-origin'), host.origin);
    await page.type(mark('source-key'), host.key);
    await page.type(mark('source-secret'), 'wrong');
    await page.click(mark('source-test'));
    expect(await textOf('source-failed')).toContain('127.0.0.1');
    await page.click(mark('source-secret'), { count: 3 });
    await page.type(mark('source-secret'), host.secret);
    await page.click(mark('source-test'));
    expect(await textOf('source-tested')).toContain('Ons Bedrijf answers.');
    await page.click(mark('source-connect'));
    expect(await textOf('source-connected')).toContain('Ons Bedrijf is connected');
    expect(await textOf('connection')).toContain('Last refreshed: just now.');
    expect(await page.$eval(mark('book-current'), (card) => (card as HTMLElement).dataset.slot)).toMatch(/^live:/);
  });

  it('is asked by the background what is new, and the page shows it', async () => {
    const before = await shownBook();
    const open = host.shop.documents.find((each) => each.kind === 'invoice' && each.open > 0 && !each.isCancelled);
    if (!open) throw new Error('nothing is open');
    host.shop.pay(open);
    expect(await refreshInBackground()).toEqual({ isDone: true, isChanged: true });
    await page.waitForFunction(
      (text) => document.querySelector('[data-testid="book-current"]')?.textContent !== text,
      { timeout: 30_000 },
      before,
    );
    expect(await refreshInBackground()).toEqual({ isDone: true, isChanged: false });
  });

  it('keeps its last book when it does not answer, and says so', async () => {
    host.weather.isKeyWrong = true;
    expect(await refreshInBackground()).toMatchObject({ isChanged: false });
    expect(await textOf('connection-trouble')).toContain('127.0.0.1');
    expect(await page.$(mark('book-current'))).not.toBeNull();
  });
});
