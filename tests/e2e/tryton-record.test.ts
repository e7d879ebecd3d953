import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import { chooseParty, findRecord, login, newSale, openRecord, save } from '@/tests/hosts/tryton/tryton-page';
import { type ShownSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { startTrytonHost } from './support/tryton-host';

let tryton: HostSession<Host & TrytonHost>;
let page: Page;

beforeAll(async () => {
  tryton = await startHostSession(await startTrytonHost(), 1760);
});
afterAll(() => tryton?.stop());
afterEach(() => page.close());

async function logIn(user: 'sales' | 'verkoop'): Promise<void> {
  page = await tryton.newPage();
  await page.goto(tryton.host.url);
  await page.evaluate(() => localStorage.clear());
  await login(page, tryton.host, tryton.host.users[user]);
}

/** The newest record of a kind of which a field says something. */
async function openFirst(model: string, field: string, value: string): Promise<void> {
  await openRecord(page, tryton.host, model, await findRecord(page, tryton.host, model, [field, '=', value]));
}

const isOf =
  (debtorNumber: string) =>
  ({ state, text }: ShownSidebar): boolean =>
    state === 'assessed' && text.includes(debtorNumber);

const hasVerdictOn =
  (debtorNumber: string) =>
  (shown: ShownSidebar): boolean =>
    isOf(debtorNumber)(shown) && shown.verdict !== null;

describe.each([
  ['English', 'sales'],
  ['Dutch', 'verkoop'],
] as const)('in a real Tryton in %s', (_, user) => {
  beforeEach(() => logIn(user));

  it('stands beside a saved quotation, order and invoice what may be sold to their customer', async () => {
    await newSale(page, tryton.host);
    await chooseParty(page, 'Zuivelhandel De Polder');
    await save(page);
    await waitForSidebar(page, hasVerdictOn('K1008'));
    // A confirmed sale: no other is made for this customer.
    await openFirst('sale.sale', 'party.code', 'K1003');
    await waitForSidebar(page, hasVerdictOn('K1003'));
    await openFirst('account.invoice', 'party.code', 'K1008');
    await waitForSidebar(page, hasVerdictOn('K1008'));
  });

  it('stands beside a customer what is open', async () => {
    await openFirst('party.party', 'code', 'K1001');
    const shown = await waitForSidebar(page, isOf('K1001'));
    expect(shown.text).toContain('1,452');
  });
});

describe('beside a saved record in Tryton', () => {
  beforeEach(() => logIn('sales'));

  it('of a customer with an invoice 41 days overdue stands that invoice, its class and what to do about it', async () => {
    await openFirst('party.party', 'code', 'K1004');
    const shown = await waitForSidebar(page, isOf('K1004'));
    expect(shown.text).toContain('41 days');
    expect(shown.score).toMatch(/^\d+ · class D\b/);
    expect(shown.nextAction).toBe('Now: reminder by e-mail.');
  });

  it('stands what belongs to the tab that one goes to', async () => {
    await openFirst('party.party', 'code', 'K1001');
    await waitForSidebar(page, isOf('K1001'));
    await openFirst('party.party', 'code', 'K1008');
    await waitForSidebar(page, isOf('K1008'));
    await page.click('#tablist li:first-child a');
    await waitForSidebar(page, isOf('K1001'));
  });
});
