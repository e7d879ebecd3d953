import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, importBook } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { shownBadge } from '@/tests/support/browser/shown-badge';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { readPanel } from './support/panel';
import { clickAndClose, openPopup } from './support/popup';
import { says } from './support/waits';

const mark = (name: string): string => `[data-testid="${name}"]`;

let crm: DemoServer;
let session: ChromiumSession;
let words: Words;
let page: Page;

beforeAll(async () => {
  words = await loadWords('en');
  crm = await startDemoServer();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await importBook(session, writeDemoBook());
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
});
beforeEach(async () => {
  page = await session.browser.newPage();
});
afterEach(() => page.close());

const openQuote = () => openCrm(page, crm.pageUrl('/quotes/q-2041', 'en'));
const textOf = (popup: Page) => popup.$eval('body', (body) => body.textContent);

const PATTERN = 'http://127.0.0.1/*';

interface Permissions {
  request(wanted: object): Promise<unknown>;
}

// In this order: the first two switch the site on.
describe('the popup of the toolbar', () => {
  it('need not be there any more when the person allows the site: being asked may close it', async () => {
    await openQuote();
    await session.allowPattern(PATTERN);
    await page.bringToFront();
    const popup = await openPopup(session, page);
    await popup.waitForSelector(mark('site-enable'));
    // The test's browser gives the page to nobody but after a real click on the toolbar: what it was allowed before is looked at.
    expect(await popup.$eval(mark('recognised'), (line) => line.textContent)).toContain('Demo CRM');
    await popup.evaluate(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
      const request = permissions.request.bind(permissions);
      // A person takes a moment to allow it, and then nobody is there to hear it.
      permissions.request = (wanted) => {
        setTimeout(() => request(wanted), 300);
        return new Promise(() => undefined);
      };
    });
    await popup.select(mark('site-select'), 'demo');
    await clickAndClose(popup, mark('site-enable'));
    await waitForSidebar(page, says('accept', '10244'));
    await popup.close();
  });

  it('finds a site that was switched off again not enabled', async () => {
    const options = await session.openExtensionPage('options.html');
    await (await options.waitForSelector(`${mark('sites-enabled')} button`))?.click();
    await options.waitForSelector(mark('sites-enabled'), { hidden: true });
    await options.close();
    await openQuote();
    const popup = await openPopup(session, page);
    await popup.waitForSelector(mark('site-enable'));
    await popup.close();
    expect(await page.$$eval('html > :not(head, body)', (elements) => elements.length)).toBe(0);
  });

  it('switches the site of this tab on, and the panel is there without a reload', async () => {
    await openQuote();
    await session.allowPattern(PATTERN);
    await page.bringToFront();
    const popup = await openPopup(session, page);
    await popup.waitForSelector(mark('site-enable'));
    await popup.select(mark('site-select'), 'demo');
    expect(await textOf(popup)).toContain(words.t('popup_not_enabled', { host: new URL(crm.origin).host }));
    await clickAndClose(popup, mark('site-enable'));
    await waitForSidebar(page, says('accept', '10244'));
    await popup.close();
  });

  it('says the verdict of this tab, and folds its panel', async () => {
    await openQuote();
    await waitForSidebar(page, says('accept', '10244'));
    await vi.waitFor(async () => expect((await shownBadge(session, page)).text).toBe('✓'));
    const popup = await openPopup(session, page);
    // The list of the quote comes first.
    await popup.waitForSelector(mark('checklist'));
    await popup.click(mark('popup-back'));
    await popup.waitForSelector(`${mark('verdict')}[data-verdict="accept"]`);
    await clickAndClose(popup, mark('toggle-sidebar'));
    await vi.waitFor(async () => expect((await readPanel(page)).isCollapsed).toBe(true));
  });

  it('finds any customer on any page, and says how they stand', async () => {
    await page.goto('chrome://version/');
    const popup = await openPopup(session, page);
    await popup.waitForSelector(mark('book-age'));
    expect(await textOf(popup)).toContain(words.t('popup_not_web'));
    expect(await textOf(popup)).toContain(words.t('popup_book_today'));
    await popup.type(mark('search'), 'restaurant het');
    await (await popup.waitForSelector(mark('candidate')))?.click();
    await popup.waitForSelector(mark('verdict'));
    expect(await textOf(popup)).toContain('10275');
    await popup.click(mark('popup-back'));
    await popup.waitForSelector(mark('search'));
    await popup.close();
  });
});
