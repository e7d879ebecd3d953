import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayInAmsterdam } from '@/tests/demo/days';
import { startTryton, type TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import { TrytonCaller } from '@/tests/hosts/tryton/tryton-caller';
import { findRecord, login, openRecord } from '@/tests/hosts/tryton/tryton-page';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { clickInSidebar, type ShownSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { type ConnectionsPage, openConnectionsPage } from './support/connections-page';

const PULLED_MS = 60_000;
const COMPANY = 'Brug & Kade Handel B.V.';

let tryton: TrytonHost;
let session: ExtensionSession;
let connections: ConnectionsPage;
let page: Page;

beforeAll(async () => {
  tryton = await startTryton();
  session = await launchChromium({ extension: await buildExtension('chrome'), width: 1760 });
  await chooseLanguage(session, 'en');
  await enableSite(session, 'tryton', tryton.url);
  page = await session.browser.newPage();
  await page.goto(tryton.url);
  await login(page, tryton, tryton.users.sales);
  connections = await openConnectionsPage(session);
});
afterAll(async () => {
  await session?.close();
  await tryton?.stop();
});

const fill = (values: Readonly<Record<string, string>> = {}) =>
  connections.fill('tryton', { origin: tryton.url, database: tryton.database, ...values });

/** Numbers of the invoices in the sidebar's table of what is open. */
const shownItems = async (): Promise<string[]> =>
  (await sidebarFrame(page)).$$eval('[data-testid="item"]', (rows) =>
    rows.map((row) => row.querySelector('td, th')?.textContent ?? ''),
  );

/** How many of the payments there were came on time, as the score tells it. */
const onTime = ({ scoreReasons }: ShownSidebar): number =>
  Number(/(\d+)% paid on time/.exec(scoreReasons.join(' '))?.[1] ?? Number.NaN);

const isOfK1001 = ({ state, text }: ShownSidebar): boolean => state === 'assessed' && text.includes('K1001');

describe('Tryton, connected', () => {
  it('is tried out with an account of its own, which may read less', async () => {
    await fill({ login: 'stagiair', password: tryton.users.stagiair.password });
    await connections.press('source-test');
    expect(await connections.text('source-tested')).toContain(`${COMPANY} answers.`);
    expect(await connections.text('source-forbidden')).toContain('open invoices, paid invoices and open orders');
  });

  it('gives its book to who is logged in there, without a password', async () => {
    await fill();
    await connections.press('source-connect');
    expect(await connections.text('source-connected')).toContain(COMPANY);
  });

  it('stands beside its own page of a customer, and shows an invoice as paid after one refresh', async () => {
    await page.bringToFront();
    await openRecord(page, tryton, 'party.party', await findRecord(page, tryton, 'party.party', ['code', '=', 'K1001']));
    const before = await waitForSidebar(page, isOfK1001);
    expect(before.text).toContain('OUTSTANDING €1,452');
    expect(before.scope).toContain('Tryton');

    const accountant = await TrytonCaller.login(tryton, tryton.users.verkoop);
    const posted = [
      ['party.code', '=', 'K1001'],
      ['state', '=', 'posted'],
    ];
    const [invoice] = await accountant.find('account.invoice', posted, ['number']);
    const number = String(invoice?.number);
    expect(await shownItems()).toEqual([expect.stringContaining(number)]);

    await accountant.pay(number, todayInAmsterdam());
    await clickInSidebar(page, 'scope-refresh');
    const after = await waitForSidebar(page, (shown) => isOfK1001(shown) && shown.text.includes('nothing open'), PULLED_MS);
    expect(after.text).toContain('EXPOSURE €0');
    expect(await shownItems()).toEqual([]);
    // It is not merely gone: it counts among what was paid, and on time.
    expect(onTime(after)).toBeGreaterThan(onTime(before));
  });

  it('is forgotten, with the leave to ask it', async () => {
    await connections.press('connection-remove');
    await connections.press('connection-remove-yes');
    await connections.page.waitForSelector('[data-testid="connection"]', { hidden: true });
    await connections.page.waitForFunction(hasNoRules);
  });
});

/** Runs in an extension page. */
async function hasNoRules(): Promise<boolean> {
  interface Api {
    declarativeNetRequest: { getDynamicRules(): Promise<unknown[]> };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.declarativeNetRequest.getDynamicRules()).length === 0;
}
