import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { display } from '@/lib/domain/display';
import { loadWords, type Words } from '@/lib/words/words';
import { openCrm, shownTerm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { clickInSidebar, type ShownSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { offers, rules, says } from './support/waits';

/** A panel that has only just appeared believes no click yet. */
const READING_MS = 500;

let demo: HostSession<Host & DemoServer>;
let words: Words;
let page: Page;

beforeAll(async () => {
  words = await loadWords('en');
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'en');
  await answerIsSme(demo.session);
});
afterAll(() => demo?.stop());
beforeEach(async () => {
  page = await demo.newPage();
});
afterEach(() => page.close());

async function quote(id: string, verdict: ShownSidebar['verdict'], debtorNumber: string): Promise<ShownSidebar> {
  await openCrm(page, demo.host.pageUrl(`/quotes/${id}`, 'en'));
  return waitForSidebar(page, says(verdict, debtorNumber));
}

const textsOf = async (name: string): Promise<string[]> =>
  (await sidebarFrame(page)).$$eval(`[data-testid="${name}"]`, (found) => found.map((each) => each.textContent ?? ''));

const longest = (who: string, days: number): string =>
  words.t(days > 0 ? 'term_max' : 'term_only', { who, term: words.term({ days }) });

describe('the score beside a quote', () => {
  it.each([
    ['A', 60, 'term_who_class', 'q-2042', 'accept', '10231'],
    ['B', 30, 'term_who_class', 'q-2041', 'accept', '10244'],
    ['C', 14, 'term_who_agreed', 'q-2047', 'refer', '10324'],
    ['D', 0, 'term_who_class', 'q-2039', 'refer', '10262'],
  ] as const)(
    'of class %s is told with its reasons, and a term of %i days',
    async (riskClass, days, who, id, verdict, number) => {
      const { score, scoreReasons } = await quote(id, verdict, number);
      expect(score).toMatch(new RegExp(`^\\d+ .*\\b${riskClass}\\b`));
      expect(scoreReasons).toHaveLength(3);
      expect(scoreReasons.every((reason) => /^[−+]\d+ points?: \S/.test(reason))).toBe(true);
      expect(await textsOf('term-max')).toEqual([longest(words.t(who, { class: riskClass }), days)]);
    },
  );

  it('of somebody new is none, and that is said', async () => {
    const { score, scoreReasons, reasons } = await quote('q-2045', 'refer', '10306');
    expect(score).toBe(words.t('score_none'));
    expect(scoreReasons).toEqual([]);
    expect(reasons.map(({ rule }) => rule)).toContain('SCO-01');
    expect(await textsOf('term-max')).toEqual([longest(words.t('term_who_unrated'), 0)]);
  });

  it('without a bureau says what is missing', async () => {
    const { text } = await quote('q-2046', 'accept', '10311');
    expect(text).toContain(words.t('score_missing', { list: words.t('measured_external') }));
  });
});

describe('what the rep is told to do', () => {
  it('a class C that asks 30 days gets 14, into the form on one click', async () => {
    const asked = await quote('q-2047', 'refer', '10324');
    expect(rules(asked)).toContain('TRM-02');
    expect(offers(asked)).toEqual(['term']);
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, says('accept', '10324'));
    expect(await shownTerm(page)).toBe(14);
  });

  it('the next step of the ladder, or that it waits', async () => {
    const late = await quote('q-2039', 'refer', '10262');
    const fields = { step: display.words('ladder_s1'), channel: display.words('channel_phone') };
    expect(late.nextAction).toBe(words.say('ladder_act', fields));
    const early = await quote('q-2042', 'accept', '10231');
    expect(early.nextAction).toContain(words.t('ladder_s1'));
    expect(early.nextAction).not.toBe(late.nextAction);
  });

  it('what has to be paid before the quote expires', async () => {
    await quote('q-2046', 'accept', '10311');
    const validity = await textsOf('validity');
    expect(validity.join(' ')).toContain('F10311-90');
  });

  it('what a disputed invoice would make of it', async () => {
    const shown = await quote('q-2043', 'accept', '10283');
    expect(rules(shown)).toEqual(expect.arrayContaining(['DSP-01', 'DSP-05']));
  });

  it('to ask for a higher limit where one has been earned', async () => {
    await choose('Almelo', 'refer', '10337');
    const [request] = await textsOf('request');
    expect(request).toContain('14,000');
  });

  it('not on account, but prepaid, to a class E', async () => {
    const shown = await choose('Breda', 'reject', '10587');
    expect(shown.score).toMatch(/\bE\b/);
    expect(offers(shown)).toEqual(['full-prepayment']);
  });
});

/** Picks one of two debtors of one name; a choice that was made before is taken back. */
async function choose(city: string, verdict: ShownSidebar['verdict'], debtorNumber: string): Promise<ShownSidebar> {
  await openCrm(page, demo.host.pageUrl('/quotes/q-2048', 'en'));
  const { state } = await waitForSidebar(page, (shown) => shown.state === 'choose' || shown.verdict !== null);
  if (state !== 'choose') await forgetChoice();
  await wait(READING_MS);
  const frame = await sidebarFrame(page);
  await (await frame.waitForSelector(`::-p-xpath(//li[contains(., "${city}")]//button)`))?.click();
  return waitForSidebar(page, says(verdict, debtorNumber));
}

async function forgetChoice(): Promise<void> {
  await clickInSidebar(page, 'change-debtor');
  const forget = `::-p-xpath(//button[normalize-space()="${words.t('header_forget')}"])`;
  await (await (await sidebarFrame(page)).waitForSelector(forget))?.click();
  await waitForSidebar(page, ({ state }) => state === 'choose');
}
