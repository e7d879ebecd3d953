import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import { addLine, chooseParty, chooseTerm, login, newSale, save, shownTerm } from '@/tests/hosts/tryton/tryton-page';
import { clickInSidebar, readSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { startTrytonHost } from './support/tryton-host';

const WITHIN_A_SECOND = 1_000;
/** Limit 5,000; 1,452.00 open. */
const WITH_LIMIT = 'Timmerfabriek De Linde';
/** Known in its book to be a large company: 30 days at most. */
const LARGE = 'Warenhuis De Gouden Sleutelbos';
const TWINS = 'Installatiebedrijf Zwanenveld';

let tryton: HostSession<Host & TrytonHost>;
let page: Page;

beforeAll(async () => {
  tryton = await startHostSession(await startTrytonHost(), 1760);
});
afterEach(() => page?.close().catch(() => {}));
afterAll(() => tryton?.stop());

/** A new sale that is not saved, in the language of the user. */
async function openSale(user: 'sales' | 'verkoop', party: string): Promise<void> {
  page = await tryton.newPage();
  // Who logged in before in this browser still is.
  await page.evaluateOnNewDocument(() => localStorage.clear());
  await login(page, tryton.host, tryton.host.users[user]);
  await newSale(page, tryton.host);
  await chooseParty(page, party);
}

describe('in a real Tryton, beside a sale that is not saved', () => {
  it('accepts below the limit, then refers when a line passes it, names the rule and offers the prepayment', async () => {
    await openSale('sales', WITH_LIMIT);
    await addLine(page, { product: 'Werkbank', quantity: 3 });
    const below = await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
    expect(below.text).toContain('Timmerfabriek De Linde B.V.');

    await addLine(page, { product: 'Maatwerk', quantity: 2 });
    const above = await waitForSidebar(page, ({ verdict }) => verdict === 'refer', WITHIN_A_SECOND);
    expect(above.reasons[0]).toMatchObject({ rule: 'EXP-02' });
    const prepay = above.offers.find(({ kind }) => kind === 'prepay');
    expect(prepay?.text).toMatch(/\d+%/);
  });

  it('tells the score, its class and reasons, what happens next, and the term that goes with the class', async () => {
    await openSale('sales', WITH_LIMIT);
    await addLine(page, { product: 'Werkbank', quantity: 3 });
    const shown = await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
    expect(shown.score).toMatch(/^\d+ · class B\b/);
    expect(shown.scoreReasons).toHaveLength(3);
    expect(shown.scoreReasons.every((reason) => /^[−+]\d+ points?: \S/.test(reason))).toBe(true);
    expect(shown.nextAction).toMatch(/^Do nothing until .+: then reminder\.$/);
    expect(shown.text).toContain('Class B: at most 30 days.');
  });

  it('offers 30 days for 60, puts 30 into the form on one click, and the verdict follows', async () => {
    await openSale('sales', LARGE);
    await addLine(page, { product: 'Werkbank', quantity: 1 });
    await chooseTerm(page, '60 days');
    const asked = await waitForSidebar(page, ({ text }) => text.includes('60 days'));
    expect(asked.text).toContain('30 days');
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, ({ verdict, text }) => verdict === 'accept' && !text.includes('60 days'));
    expect(await shownTerm(page)).toContain('30');
  });

  it('follows the choice of another party, and asks which of two it is', async () => {
    await openSale('sales', WITH_LIMIT);
    await waitForSidebar(page, ({ text }) => text.includes('Timmerfabriek De Linde B.V.'));
    await chooseParty(page, TWINS);
    const choice = await waitForSidebar(page, ({ state }) => state === 'choose');
    expect(choice.text).toContain('K1014');
    expect(choice.text).toContain('K1015');
  });

  it('works the same in Dutch, and keeps its verdict when the sale is saved', async () => {
    await openSale('verkoop', WITH_LIMIT);
    await addLine(page, { product: 'Werkbank', quantity: 3 });
    await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
    await save(page);
    const saved = await waitForSidebar(page, ({ state }) => state === 'assessed');
    expect(saved.verdict).toBe('accept');
  });

  it('leaves nothing of the book in the page', async () => {
    await openSale('sales', WITH_LIMIT);
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    const { text } = await readSidebar(await sidebarFrame(page));
    const amounts = text.match(/\d[\d.,]*[.,]\d{2}/g) ?? [];
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.filter((amount) => html.includes(amount))).toEqual([]);
  });
});
