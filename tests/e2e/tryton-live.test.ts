import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayInAmsterdam } from '@/tests/demo/days';
import { startTryton, type TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import { TrytonCaller } from '@/tests/hosts/tryton/tryton-caller';
import { findRecord, login, openRecord } from '@/tests/hosts/tryton/tryton-page';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { type ShownSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';

const mark = (name: string): string => `[data-testid="${name}"]`;
const ANSWERED_MS = 60_000;

let tryton: TrytonHost;
let session: ExtensionSession;
let options: Page;
let page: Page;

beforeAll(async () => {
  tryton = await startTryton();
  session = await launchChromium({ extension: await buildExtension('chrome'), width: 1760 });
  await chooseLanguage(session, 'en');
  await enableSite(session, 'tryton', tryton.url);
  page = await session.browser.newPage();
  await page.goto(tryton.url);
  await login(page, tryton, tryton.users.sales);
  options = await session.openExtensionPage('options.html#connections');
});
afterAll(async () => {
  await session?.close();
  await tryton?.stop();
});

const shown = async (name: string): Promise<string> => {
  const element = await options.waitForSelector(mark(name), { timeout: ANSWERED_MS });
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
};
const isOf =
  (debtorNumber: string, amount: string) =>
  ({ state, text }: ShownSidebar): boolean =>
    state === 'assessed' && text.includes(debtorNumber) && text.includes(amount);

describe('Tryton, connected as who is logged in there', () => {
  it('gives its book without a password', async () => {
    await options.waitForSelector(mark('source-select'));
    await options.select(mark('source-select'), 'tryton');
    await options.type(mark('source-origin'), tryton.url);
    await options.type(mark('source-database'), tryton.database);
    await options.click(mark('source-test'));
    expect(await shown('source-tested')).toContain('Brug & Kade Handel B.V. answers.');
    await options.click(mark('source-connect'));
    expect(await shown('source-connected')).toContain('Brug & Kade Handel B.V.');
  });

  it('stands beside its own page of a customer, and shows an invoice as paid once that is paid and the source refreshed', async () => {
    await page.bringToFront();
    await openRecord(page, tryton, 'party.party', await findRecord(page, tryton, 'party.party', ['code', '=', 'K1001']));
    const before = await waitForSidebar(page, isOf('K1001', '1,452'));
    expect(before.text).toContain('Tryton');

    const accountant = await TrytonCaller.login(tryton, tryton.users.verkoop);
    const [invoice] = await accountant.find(
      'account.invoice',
      [
        ['party.code', '=', 'K1001'],
        ['state', '=', 'posted'],
      ],
      ['number'],
    );
    await accountant.pay(String(invoice?.number), todayInAmsterdam());
    await options.bringToFront();
    await options.click(mark('connection-refresh'));
    await page.bringToFront();
    const after = await waitForSidebar(page, ({ state, text }) => state === 'assessed' && !text.includes('1,452'), ANSWERED_MS);
    expect(after.text).toContain('K1001');
    expect(after.text).not.toContain(String(invoice?.number));
  });
});
