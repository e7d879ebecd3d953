import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm } from '@/tests/demo/crm-page';
import { addDays, todayInAmsterdam } from '@/tests/demo/days';
import { demoBook } from '@/tests/demo/demo-book';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, enableSite, importBook } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { clickInSidebar, type ShownSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { writeHostileFile } from './hostile/hostile-files';
import { chooseBySearch } from './support/panel';
import { offers, rules, says } from './support/waits';

/** A panel that has only just appeared believes no click yet. */
const READING_MS = 500;

let crm: DemoServer;
let session: ChromiumSession;
let words: Words;
let page: Page;

beforeAll(async () => {
  words = await loadWords('en');
  crm = await startDemoServer();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await enableSite(session, 'demo', crm.origin);
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
});
beforeEach(async () => {
  page = await session.browser.newPage();
});
afterEach(() => page.close());

const open = (route: string) => openCrm(page, crm.pageUrl(route, 'en'));
const isIn = (state: string) => (shown: ShownSidebar) => shown.state === state;
const isAbout = (number: string) => (shown: ShownSidebar) => shown.state === 'assessed' && shown.text.includes(number);

// In this order: the first has no book yet, the last replaces it by an old one.
describe('a person who has just installed it', () => {
  it('is led to the books, and the verdict appears as soon as they are there', async () => {
    await open('/quotes/q-2041');
    const shown = await waitForSidebar(page, isIn('no-book'));
    expect(shown.text).toContain(words.t('no_book_title'));
    await clickInSidebar(page, 'open-book');
    const target = await session.browser.waitForTarget((candidate) => candidate.url().endsWith('/options.html#book'));
    await (await target.page())?.close();
    await importBook(session, writeDemoBook());
    await page.bringToFront();
    await waitForSidebar(page, says('accept', '10244'));
  });
});

describe('a customer that is not in the book', () => {
  it('is said, found by search, shown when chosen and known from then on', async () => {
    await open('/quotes/q-2049');
    const shown = await waitForSidebar(page, isIn('not-in-book'));
    expect(shown.text).toContain(words.t('not_in_book_title'));
    await wait(READING_MS);
    await chooseBySearch(page, 'van loon', 'Van Loon');
    await waitForSidebar(page, isAbout('10231'));
    await page.reload();
    const again = await waitForSidebar(page, isAbout('10231'));
    expect(again.text).toContain(words.t('evidence_link'));
  });

  it('is found by number as well, and nothing is said to be nothing', async () => {
    await open('/accounts/a-1012');
    await waitForSidebar(page, isAbout('10231'));
    await clickInSidebar(page, 'change-debtor');
    const box = await (await sidebarFrame(page)).waitForSelector('[data-testid="search"]');
    await box?.type('nobody at all');
    await waitForSidebar(page, ({ text }) => text.includes(words.t('search_none', { query: 'nobody at all' })));
    await box?.evaluate((input) => {
      (input as HTMLInputElement).value = '';
    });
    await chooseBySearch(page, '10306', '10306');
    await waitForSidebar(page, isAbout('10306'));
  });
});

describe('several debtors of one name', () => {
  it('are a choice, which is remembered for the customer', async () => {
    await open('/accounts/a-1011');
    const shown = await waitForSidebar(page, isIn('choose'));
    expect(shown.verdict).toBeNull();
    expect(shown.text).toContain('Almelo');
    expect(shown.text).toContain('Breda');
    await wait(READING_MS);
    const candidates = '[data-testid="candidate"]';
    await (await sidebarFrame(page)).$$eval(candidates, ([, second]) => (second as HTMLElement | undefined)?.click());
    await waitForSidebar(page, isAbout('10587'));
    await page.reload();
    await waitForSidebar(page, isAbout('10587'));
    await open('/quotes/q-2048');
    await waitForSidebar(page, isAbout('10587'));
  });

  it('are asked about again once the link is forgotten', async () => {
    await open('/accounts/a-1011');
    await waitForSidebar(page, isAbout('10587'));
    await clickInSidebar(page, 'change-debtor');
    const forget = `::-p-xpath(//button[normalize-space()="${words.t('header_forget')}"])`;
    await (await (await sidebarFrame(page)).waitForSelector(forget))?.click();
    await waitForSidebar(page, isIn('choose'));
    await page.reload();
    await waitForSidebar(page, isIn('choose'));
  });
});

describe('a page', () => {
  it('that cannot be read is said to be so, and any customer can still be looked up', async () => {
    await page.goto(crm.pageUrl('/quotes/of-nobody', 'en'));
    const shown = await waitForSidebar(page, ({ text }) => text.includes(words.t('unreadable_title')));
    expect(shown.state).toBe('page-unreadable');
    await clickInSidebar(page, 'report-page');
    const frame = await sidebarFrame(page);
    const report = await (await frame?.waitForSelector('[data-testid="report-text"]'))?.evaluate(
      (area) => (area as HTMLTextAreaElement).value,
    );
    expect(report).toContain('demo: quote');
    expect(report).toContain('0 × ');
    expect(report).not.toMatch(/Hoogland|2041/);
    await wait(READING_MS);
    await chooseBySearch(page, 'hoogland', 'Hoogland');
    await waitForSidebar(page, isAbout('10244'));
  });

  it('that is a list has nobody on it', async () => {
    await open('/pipeline');
    await waitForSidebar(page, ({ text }) => text.includes(words.t('nobody_title')));
  });

  it('that is a new quote waits for its customer', async () => {
    await open('/quotes/new');
    await waitForSidebar(page, ({ text }) => text.includes(words.t('no_customer_title')));
  });
});

describe('books of twenty days ago', () => {
  it('grant no credit, and say so; money in hand is still welcome', async () => {
    const old = demoBook(addDays(todayInAmsterdam(), -20));
    await importBook(session, writeHostileFile({ name: 'old.csv', contents: old }));
    await page.bringToFront();
    await open('/quotes/q-2042');
    const shown = await waitForSidebar(page, says('refer', '10231'));
    expect(rules(shown)).toContain('DAT-01');
    expect(shown.text).toContain('20 days');
    expect(shown.text).toContain(words.t('book_refresh'));
    expect(offers(shown)).toEqual(['cash']);
  });
});
