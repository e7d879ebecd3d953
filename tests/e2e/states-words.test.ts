import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/words/catalogue';
import { LANGUAGES } from '@/lib/words/language';
import { openCrm, typeQuantity } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { type ShownSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { says } from './support/waits';

let demo: HostSession<Host & DemoServer>;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
});
afterAll(() => demo?.stop());

const isIn = (state: string) => (shown: ShownSidebar) => shown.state === state;

/** Pages of the demo CRM that together bring most sentences on screen, and when the panel has followed. */
const PAGES: readonly (readonly [string, (shown: ShownSidebar) => boolean])[] = [
  ['/quotes/q-2041', says('accept', '10244')],
  ['/quotes/q-2038', says('accept', '10257')],
  ['/quotes/q-2040', says('refer', '10275')],
  ['/quotes/q-2043', (shown) => shown.verdict !== null && shown.text.includes('10283')],
  ['/accounts/a-1009', (shown) => shown.verdict !== null && shown.text.includes('10311')],
  ['/accounts/a-1011', isIn('choose')],
  ['/quotes/q-2049', isIn('not-in-book')],
  ['/pipeline', isIn('page-unreadable')],
];

/** All that a person can read or hear in a document. Runs in it. */
function spoken(): string[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  const heard = [...document.querySelectorAll('*')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const read: string[] = [];
  while (walker.nextNode()) read.push(walker.currentNode.textContent ?? '');
  return [document.title, ...heard, ...read].map((text) => text.trim()).filter((text) => text !== '');
}

const OPEN_FIELD = /\{[a-z]\w*\}/i;
/** A sentence that is missing shows as its key, a field that is missing as an ellipsis. */
const BARE_KEY = /\b[a-z]+(?:_[a-z0-9]+)+\b/i;
const faulty = (texts: readonly string[]): string[] =>
  texts.filter((text) => OPEN_FIELD.test(text) || BARE_KEY.test(text) || text.includes('…'));

describe.each(LANGUAGES)('in %s', (language) => {
  let page: Page;

  beforeAll(async () => {
    await chooseLanguage(demo.session, language);
    page = await demo.newPage();
  });
  afterAll(() => page.close());

  async function inPanel(): Promise<string[]> {
    const frame = await sidebarFrame(page);
    expect(await frame.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
    return frame.evaluate(spoken);
  }

  it('every face of the panel speaks in whole sentences', async () => {
    const { header_settings, offers_title } = await loadCatalogue(language);
    for (const [route, isRight] of PAGES) {
      await openCrm(page, demo.host.pageUrl(route));
      await waitForSidebar(page, isRight);
      const texts = await inPanel();
      expect(faulty(texts), route).toEqual([]);
      expect(texts, route).toContain(header_settings?.message);
    }
    await openCrm(page, demo.host.pageUrl('/quotes/q-2041'));
    await typeQuantity(page, 0, 5);
    await waitForSidebar(page, says('refer', '10244'));
    const texts = await inPanel();
    expect(faulty(texts)).toEqual([]);
    expect(texts).toContain(offers_title?.message);
  });

  it.each(['options.html', 'popup.html', 'sidebar.html'])('%s does too', async (file) => {
    const own = await demo.session.openExtensionPage(file);
    await own.waitForSelector('main');
    await own.waitForFunction((tag) => document.documentElement.lang.startsWith(tag), {}, language);
    expect(faulty(await own.evaluate(spoken))).toEqual([]);
    await own.close();
  });
});
