import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { shownBadge } from '@/tests/support/browser/shown-badge';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { StandInErpnext } from '@/tests/support/live/stand-in-erpnext';
import { demoShop } from './support/demo-shop';
import { openPopup } from './support/popup';

const mark = (name: string): string => `[data-testid="${name}"]`;
const ANSWERED_MS = 30_000;

const host = new StandInErpnext(demoShop());
let crm: DemoServer;
let session: ChromiumSession;
let words: Words;
let options: Page;
let page: Page;

beforeAll(async () => {
  words = await loadWords('en');
  crm = await startDemoServer();
  await host.start();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await enableSite(session, 'demo', crm.origin);
  options = await session.openExtensionPage('options.html#connections');
  await options.waitForSelector(mark('source-select'));
  await options.select(mark('source-select'), 'erpnext');
  await options.type(mark('source-origin'), host.origin);
  await options.type(mark('source-key'), host.key);
  await options.type(mark('source-secret'), host.secret);
  await options.click(mark('source-connect'));
  await options.waitForSelector(mark('source-connected'), { timeout: ANSWERED_MS });
  page = await session.browser.newPage();
  await openCrm(page, crm.pageUrl('/quotes/q-2041', 'en'));
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
  await host.stop().catch(() => undefined);
});

/** As the alarm does it, while the person looks at the quote. */
const refreshInBackground = () =>
  options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    return chrome.runtime.sendMessage({ name: 'sources.refresh', payload: { of: { is: 'asked' } } });
  });
const failed = () => words.t('scope_trouble', { source: 'ERPNext' });
const hasFailed = ({ scope }: { readonly scope: string }) => scope.includes(failed());
const troubles = (of: Page) => of.$$eval(mark('book-trouble'), (all) => all.map((each) => each.textContent ?? ''));

async function popupTroubles(): Promise<string[]> {
  const popup = await openPopup(session, page);
  // The checks of the quote come first; how old the book is stands behind them.
  await popup.waitForSelector(mark('popup-back'));
  await popup.click(mark('popup-back'));
  await popup.waitForSelector(mark('book-age'));
  const found = await troubles(popup);
  await popup.close();
  return found;
}

describe('a connected system', () => {
  it('that answers is said to be fresh', async () => {
    const shown = await waitForSidebar(page, ({ scope }) => scope.includes('ERPNext, '));
    expect(shown.scope).toContain(`ERPNext, ${words.t('age_now')}`);
    expect(hasFailed(shown)).toBe(false);
    await vi.waitFor(async () => expect((await shownBadge(session, page)).title).toMatch(/^Creditside: [^·]+$/));
    expect(await popupTroubles()).toEqual([]);
  });

  it('that fails is said wherever its figures are, without a click, and the figures stay', async () => {
    host.weather.isKeyWrong = true;
    await refreshInBackground();
    const shown = await waitForSidebar(page, hasFailed);
    expect(shown.text).toContain('4,840.00');
    await vi.waitFor(async () => expect((await shownBadge(session, page)).title).toContain(words.t('badge_books_failed')));
    for (const told of [await popupTroubles(), await troubles(options)]) {
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('127.0.0.1');
    }
    expect(await options.$eval(mark('connection-trouble'), (notice) => notice.textContent)).toContain('127.0.0.1');
  });

  it('that answers again is fresh again', async () => {
    host.weather.isKeyWrong = false;
    await refreshInBackground();
    await waitForSidebar(page, (shown) => !hasFailed(shown));
    await vi.waitFor(async () => expect((await shownBadge(session, page)).title).toMatch(/^Creditside: [^·]+$/));
    expect([await popupTroubles(), await troubles(options)]).toEqual([[], []]);
  });
});
