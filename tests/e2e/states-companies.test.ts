import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { addCompany, companyIdOf, importHere } from './support/companies-page';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { says } from './support/waits';

const mark = (name: string): string => `[data-testid="${name}"]`;
const SOUTH = 'Zuid Handel';

/** A panel that has only just appeared believes no click yet. */
const READING_MS = 500;

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
const alsoWith =
  (company: string) =>
  ({ text }: { text: string }) =>
    text.includes(`Also with ${company}`);

async function switchTo(name: string): Promise<void> {
  const frame = await sidebarFrame(page);
  const select = await frame.waitForSelector(mark('company-switch'), { visible: true });
  const id = await select?.$$eval('option', (options, wanted) => options.find((each) => each.text === wanted)?.value, name);
  await new Promise((resolve) => setTimeout(resolve, READING_MS));
  await select?.select(id ?? '');
}

// In this order: the second company comes with the first test and goes with the last.
describe('two of our companies', () => {
  it('each have a book; the sidebar says whose it shows, and what the same customer owes the other', async () => {
    await openQuote();
    const alone = await waitForSidebar(page, says('accept', '10244'));
    expect(alone.text).not.toContain(words.t('company_bar'));
    const options = await addCompany(demo.session, SOUTH);
    expect(await importHere(options, demo.host.bookFile)).toBe(words.t('import_company', { company: SOUTH }));
    await options.close();
    await page.bringToFront();
    const shown = await waitForSidebar(page, alsoWith(SOUTH));
    expect(shown.verdict).toBe('accept');
    expect(shown.text).toContain('Not counted here.');
    const select = await (await sidebarFrame(page)).$(mark('company-switch'));
    expect(await select?.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
      words.t('company_unnamed'),
    );
  });

  it('are switched between in the sidebar, and the site remembers which one it is about', async () => {
    await openQuote();
    await waitForSidebar(page, alsoWith(SOUTH));
    await switchTo(SOUTH);
    await waitForSidebar(page, alsoWith(words.t('company_unnamed')));
    await page.reload();
    await waitForSidebar(page, alsoWith(words.t('company_unnamed')));
    const options = await demo.session.openExtensionPage('options.html#sites');
    const site = await options.waitForSelector(mark('site-company'));
    const id = await companyIdOf(options, SOUTH);
    expect(await site?.evaluate((element) => (element as HTMLSelectElement).value)).toBe(id);
    await options.select(mark('site-company'), 'default');
    await page.bringToFront();
    await waitForSidebar(page, alsoWith(SOUTH));
    // Not before it was kept: a page that is closed writes nothing more.
    await options.close();
  });

  it('are one again once the other is removed, after it was said what goes', async () => {
    const options = await demo.session.openExtensionPage('options.html#company');
    await (await options.waitForSelector(mark('company-remove')))?.click();
    const removal = await options.waitForSelector(mark('company-removal'));
    expect(await removal?.evaluate(({ textContent }) => textContent)).toMatch(
      /Remove Zuid Handel\? This is deleted: 1 source and \d+ debtors/,
    );
    await options.click(mark('company-remove-yes'));
    await options.waitForSelector(mark('companies'), { hidden: true });
    await options.waitForSelector(mark('book-current'));
    await options.close();
    await openQuote();
    const shown = await waitForSidebar(page, says('accept', '10244'));
    expect(shown.text).not.toContain(SOUTH);
  });
});
