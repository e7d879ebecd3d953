import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseAccount, chooseTerm, openCrm, shownTerm, shownTotal, typeQuantity, typeUnitPrice } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme } from '@/tests/support/browser/extension-pages';
import { shownBadge } from '@/tests/support/browser/shown-badge';
import { clickInSidebar, type ShownSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { offers, rules, says } from './support/waits';

/** Once it stands, the panel follows the page within a second. */
const AT_ONCE_MS = 1000;

let demo: HostSession<Host & DemoServer>;
let page: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await answerIsSme(demo.session);
});
afterAll(() => demo?.stop());
beforeEach(async () => {
  page = await demo.newPage();
});
afterEach(() => page.close());

const open = (route: string, language: 'nl' | 'en' = 'nl') => openCrm(page, demo.host.pageUrl(route, language));

describe.each(['nl', 'en'] as const)('a quote in the demo CRM (%s)', (language) => {
  it('that fits is accepted; more pieces pass the limit, fewer fit again', async () => {
    await open('/quotes/q-2041', language);
    await waitForSidebar(page, says('accept', '10244'));
    await typeQuantity(page, 0, 5);
    const over = await waitForSidebar(page, says('refer', '10244'), AT_ONCE_MS);
    expect(rules(over)).toContain('EXP-02');
    expect(offers(over)).toContain('prepay');
    await typeQuantity(page, 0, 2);
    await waitForSidebar(page, says('accept', '10244'), AT_ONCE_MS);
  });

  it('that asks 60 days of a large buyer gets 30, into the form on one click', async () => {
    await open('/quotes/q-2038', language);
    const asked = await waitForSidebar(page, (shown) => says('accept', '10257')(shown) && rules(shown).includes('LAW-01'));
    expect(asked.text).toContain('30');
    await clickInSidebar(page, 'apply-term');
    const agreed = await waitForSidebar(
      page,
      (shown) => shown.verdict === 'accept' && !rules(shown).includes('LAW-01'),
      AT_ONCE_MS,
    );
    expect(await shownTerm(page)).toBe(30);
    expect(agreed.state).toBe('assessed');
  });
});

describe('the demo CRM', () => {
  it('refers a debtor with an old overdue invoice and says what to settle first', async () => {
    await open('/quotes/q-2040');
    const shown = await waitForSidebar(page, says('refer', '10275'));
    expect(rules(shown)).toContain('OVD-02');
    expect(offers(shown)).toContain('settle');
  });

  it('follows a new quote from nothing to another customer', async () => {
    await open('/quotes/new');
    await chooseAccount(page, 'a-1001');
    await waitForSidebar(page, says('accept', '10231'));
    await chooseAccount(page, 'a-1004');
    await waitForSidebar(page, says('refer', '10262'), AT_ONCE_MS);
    await chooseTerm(page, 14);
    await typeUnitPrice(page, 0, 20_000);
    await waitForSidebar(page, (shown) => shown.verdict === 'refer' && shown.text.includes('24,200'), AT_ONCE_MS);
  });

  it('shows the debtor on an account page, without a quote', async () => {
    await open('/accounts/a-1001');
    const shown = await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes('10231'));
    expect(shown.text).toContain('3,630.00');
  });

  it('asks which of two debtors of one name it is', async () => {
    await open('/accounts/a-1011');
    const shown = await waitForSidebar(page, ({ state }) => state === 'choose');
    expect(shown.text).toContain('10337');
    expect(shown.text).toContain('10587');
  });

  it('says so when a customer is not in the book', async () => {
    await open('/quotes/q-2049');
    await waitForSidebar(page, ({ state }) => state === 'not-in-book');
  });

  it('follows the address without a load of the page', async () => {
    await open('/quotes/q-2041');
    await waitForSidebar(page, says('accept', '10244'));
    await page.evaluate(() => {
      location.hash = '#/quotes/q-2039';
    });
    await waitForSidebar(page, says('refer', '10262'), AT_ONCE_MS);
  });
});

describe('an offer, taken up in the page, is accepted', () => {
  /** Of the limit of 15,000 this much is free. */
  const FREE = 6167;
  /** Five percent of the limit that class B may be over it; no offer counts on it. */
  const TOLERANCE = 750;
  /** Lines 1 and 2 of the quote, without VAT. */
  const OTHER_LINES = 1100;

  /** Changes the price of the first line so that the quote comes to this, VAT included, or a few cents less. */
  async function typeTotal(total: number): Promise<void> {
    await typeUnitPrice(page, 0, Math.floor(((total / 1.21 - OTHER_LINES) / 5) * 100) / 100);
  }

  async function offered(kind: string): Promise<{ readonly text: string; readonly amount: number }> {
    await open('/quotes/q-2041', 'en');
    await waitForSidebar(page, says('accept', '10244'));
    await typeQuantity(page, 0, 5);
    const over = await waitForSidebar(page, says('refer', '10244'), AT_ONCE_MS);
    const text = over.offers.find((offer) => offer.kind === kind)?.text ?? '';
    return { text, amount: amountIn(text) };
  }

  it('the part that can go now; a euro more than is tolerated can not', async () => {
    const { amount } = await offered('split');
    expect(amount).toBeLessThanOrEqual(FREE);
    await typeTotal(amount);
    await waitForSidebar(page, says('accept', '10244'), AT_ONCE_MS);
    await typeTotal(FREE + TOLERANCE);
    await waitForSidebar(page, (shown) => says('accept', '10244')(shown) && shown.text.includes('€6,916'), AT_ONCE_MS);
    await typeTotal(FREE + TOLERANCE + 1);
    const over = await waitForSidebar(page, says('refer', '10244'), AT_ONCE_MS);
    expect(rules(over)).toContain('EXP-02');
  });

  it('the prepayment: what is left on credit fits', async () => {
    const { text, amount } = await offered('prepay');
    const total = amountIn(await shownTotal(page));
    const share = Number(/(\d+)\s?%/.exec(text)?.[1]) / 100;
    expect(amount / total).toBeCloseTo(share, 2);
    await typeTotal(total - amount);
    await waitForSidebar(page, says('accept', '10244'), AT_ONCE_MS);
  });
});

describe('the tax in the amount', () => {
  const hide = (field: string) => page.$eval(`[data-field="${field}"]`, (element) => element.remove());

  it('is read where the page says so; else the page’s own is added, else ours, and that is said', async () => {
    await open('/quotes/q-2041', 'en');
    const read = await waitForSidebar(page, says('accept', '10244'));
    expect(read.text).toContain('€4,840 incl. VAT (4,000 excl.)');
    expect(read.text).not.toContain('VAT assumed');
    await hide('total-incl');
    const added = await waitForSidebar(page, ({ scope }) => scope.includes('The page’s own VAT was added'), AT_ONCE_MS);
    expect(added.text).toContain('€4,840 incl. VAT');
    await hide('tax');
    const assumed = await waitForSidebar(page, ({ text }) => text.includes('VAT assumed'), AT_ONCE_MS);
    expect(assumed.text).toContain('€4,840 incl. VAT');
  });
});

describe('the toolbar', () => {
  const badge = (text: string, title = expect.any(String)) =>
    vi.waitFor(async () => expect(await shownBadge(demo.session, page)).toEqual({ text, title }), { timeout: 3000 });

  it('shows the verdict of the tab by a sign and in words, and none where there is none', async () => {
    await open('/quotes/q-2041');
    await badge('✓', 'Creditside: approved');
    await typeQuantity(page, 0, 5);
    await badge('?');
    await open('/accounts/a-1011');
    await badge('!');
    await open('/quotes/q-2049');
    await badge('');
    await open('/quotes/q-2041');
    await badge('✓');
    await open('/pipeline');
    await badge('', 'Creditside');
  });
});

/** The first amount of euros in an English text. */
function amountIn(text: ShownSidebar['text']): number {
  return Number(/€\s?([\d,]+(?:\.\d+)?)/.exec(text)?.[1]?.replaceAll(',', ''));
}
