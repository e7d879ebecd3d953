import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { clickInSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { says } from './support/waits';

const mark = (name: string): string => `[data-testid="${name}"]`;

let demo: HostSession<Host & DemoServer>;
let crm: Page;
let why: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
});
afterAll(() => demo?.stop());

/** Clicks "Why?" beside a quote in the CRM, and gives the page that opens. */
async function explain(route: string, debtor: string): Promise<Page> {
  await openCrm(crm, demo.host.pageUrl(route, 'nl'));
  await waitForSidebar(crm, says('refer', debtor));
  await clickInSidebar(crm, 'explain');
  const target = await demo.session.browser.waitForTarget((each) => each.url().includes('/explain.html#'), { timeout: 5000 });
  const page = (await target.page()) as Page;
  await page.waitForSelector(mark('why'));
  return page;
}

const textOf = (page: Page): Promise<string> => page.$eval(mark('why'), (main) => main.textContent);

async function speak(page: Page, language: string): Promise<void> {
  await page.select(mark('why-language'), language);
  await page.waitForFunction((chosen) => document.documentElement.lang.startsWith(chosen), {}, language);
}

beforeEach(async () => {
  crm = await demo.newPage();
  why = await explain('/quotes/q-2040', '10275');
});
afterEach(async () => {
  await why.close();
  await crm.close();
});

describe('“Why?” beside a quote', () => {
  it('opens a page with the customer, the reasons and factors whose points make the score', async () => {
    const text = await textOf(why);
    expect(text).toContain('10275');
    expect(await why.$$eval(mark('why-reason'), (all) => (all as HTMLElement[]).map(({ dataset }) => dataset.rule))).toContain(
      'OVD-02',
    );
    const factors = await why.$$eval(mark('why-factor'), (all) =>
      (all as HTMLElement[]).map(({ dataset }) => ({ points: dataset.points, max: Number(dataset.max) })),
    );
    const known = factors.filter(({ points }) => points !== undefined);
    const earned = known.reduce((sum, { points }) => sum + Number(points), 0);
    const available = known.reduce((sum, { max }) => sum + max, 0);
    expect(factors.length).toBeGreaterThan(8);
    expect(await why.$eval(mark('why-sum'), (sum) => sum.textContent)).toBe(`${earned} of ${available}`);
    expect(text).toContain(`is ${Math.round((100 * earned) / available)} of 100.`);
  });

  it('puts nothing of it in an address or a title', async () => {
    expect(new URL(why.url()).hash).toMatch(/^#[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new URL(why.url()).search).toBe('');
    expect(await why.title()).toBe('Explanation · Creditside');
  });

  it('speaks the language of the reader, whatever ours is, and stays as it is through a reload', async () => {
    const before = await textOf(why);
    for (const [language, title] of [
      ['nl', 'Hoe wij tot dit antwoord kwamen'],
      ['fr', 'Comment nous sommes arrivés à cette réponse'],
      ['de', 'Wie wir zu dieser Antwort kamen'],
    ] as const) {
      await speak(why, language);
      expect(await textOf(why)).toContain(title);
    }
    await why.click(mark('why-reader-us'));
    await why.waitForSelector(mark('why-findings'));
    await why.reload();
    await why.waitForSelector(mark('why-findings'));
    expect(await why.$eval('html', (html) => html.lang)).toContain('de');
    await speak(why, 'en');
    await why.click(mark('why-reader-customer'));
    await why.waitForSelector(mark('why-findings'), { hidden: true });
    expect(await textOf(why)).toBe(before);
  });

  it('prints on A4, without its buttons', async () => {
    await why.emulateMediaType('print');
    expect(await why.$eval('.why-bar', (bar) => getComputedStyle(bar).display)).toBe('none');
    expect(await why.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const pdf = Buffer.from(await why.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });

  it('keeps to WCAG 2.2 AA as far as a machine can tell', async () => {
    const { violations } = await new AxePuppeteer(why).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('says so when there is nothing to explain any more', async () => {
    const page = await demo.session.openExtensionPage('explain.html#00000000-0000-0000-0000-000000000000');
    await page.waitForSelector(mark('why-gone'));
    await page.close();
  });
});
