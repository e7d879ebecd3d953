import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { chooseLanguage, enableSite } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { type ShownSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import type { ShopDocument } from '@/tests/support/live/shop';
import { StandInErpnext } from '@/tests/support/live/stand-in-erpnext';
import { demoShop } from './support/demo-shop';

const mark = (name: string): string => `[data-testid="${name}"]`;
const ANSWERED_MS = 30_000;

const host = new StandInErpnext(demoShop());
const [paidSoon] = host.shop.documents as [ShopDocument];
let crm: DemoServer;
let session: ExtensionSession;
let options: Page;
let page: Page;

beforeAll(async () => {
  const firefox = await findFirefox();
  if (!firefox) throw new Error('this test needs Firefox');
  [crm] = [await startDemoServer(), await host.start()];
  session = await launchFirefox(firefox, await buildExtension('firefox'));
  await enableSite(session, 'demo', crm.origin);
  await chooseLanguage(session, 'en');
  options = await session.openExtensionPage('options.html#connections');
});
afterAll(async () => {
  await session?.close();
  await crm?.stop();
  await host.stop().catch(() => undefined);
});

const textOf = async (name: string): Promise<string> => {
  const shown = await options.waitForSelector(mark(name), { timeout: ANSWERED_MS });
  return (await shown?.evaluate((element) => element.textContent)) ?? '';
};
const isOf =
  (amount: string) =>
  ({ text, scope }: ShownSidebar): boolean =>
    text.includes('Hoogland') && text.includes(amount) && scope.includes('ERPNext');

/** Lets the alarm go off as it does on a working day, whatever day it is. Runs in an extension page. */
async function ringOnMonday(): Promise<void> {
  interface Api {
    alarms: { create(name: string, when: object): void };
    runtime: { getBackgroundPage(): Promise<{ Date: typeof Date }> };
  }
  const { browser } = globalThis as unknown as { browser: Api };
  const background = await browser.runtime.getBackgroundPage();
  const now = new Date();
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ((8 - now.getDay()) % 7 || 7), 10).getTime();
  const Real = background.Date;
  background.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [monday] : given) as [number]));
    }
    static override now = () => monday;
  } as typeof Date;
  browser.alarms.create('refresh', { when: Date.now() + 200, periodInMinutes: 10 });
}

describe('a system that is connected, in Firefox', () => {
  it('is read, and its book stands beside the quote', async () => {
    await options.waitForSelector(mark('source-select'));
    await options.select(mark('source-select'), 'erpnext');
    await options.type(mark('source-origin'), host.origin);
    await options.type(mark('source-key'), host.key);
    await options.type(mark('source-secret'), host.secret);
    await options.click(mark('source-connect'));
    expect(await textOf('source-connected')).toContain('is connected');
    page = await session.browser.newPage();
    await openCrm(page, crm.pageUrl('/quotes/q-2041', 'en'));
    const shown = await waitForSidebar(page, isOf('4,840.00'), ANSWERED_MS);
    expect(shown.text).toContain(paidSoon.number);
  });

  it('is asked by the alarm what is new, and the sidebar shows what was paid without a click', async () => {
    host.shop.pay(paidSoon);
    const asked = host.asked.length;
    await options.evaluate(ringOnMonday);
    const shown = await waitForSidebar(page, ({ text }) => /outstanding €3,993\b/i.test(text), ANSWERED_MS);
    expect(shown.text).toMatch(new RegExp(`Paid last.*${paidSoon.number}.*4,840\\.00`, 'i'));
    expect(host.asked.length).toBeGreaterThan(asked);
  });

  it('says that it could not be refreshed, and keeps its last book', async () => {
    host.weather.isKeyWrong = true;
    await options.bringToFront();
    await options.click(mark('connection-refresh'));
    expect(await textOf('connection-trouble')).toContain('127.0.0.1');
    await page.bringToFront();
    const shown = await waitForSidebar(page, ({ scope }) => scope.includes('ERPNext could not be refreshed'), ANSWERED_MS);
    expect(shown.text).toContain('3,993');
  });
});
