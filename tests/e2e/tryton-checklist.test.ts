import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TrytonHost } from '@/tests/hosts/tryton/start-tryton';
import { addLine, chooseParty, login, newSale, save } from '@/tests/hosts/tryton/tryton-page';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { become, completeByKeyboard, decidedIn } from './support/decide';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { openPopup } from './support/popup';
import { startTrytonHost } from './support/tryton-host';

const mark = (name: string): string => `[data-testid="${name}"]`;
/** Limit 5,000; 1,452.00 open. */
const PARTY = 'Timmerfabriek De Linde';

let tryton: HostSession<Host & TrytonHost>;
let page: Page;

beforeAll(async () => {
  tryton = await startHostSession(await startTrytonHost(), 1760);
  await chooseLanguage(tryton.session, 'en');
  await become(tryton.session, 'Noor', 'credit_manager');
});
afterEach(() => page?.close().catch(() => {}));
afterAll(() => tryton?.stop());

it('R3-02: given a real sale in Tryton, when its whole list is answered in the popup by keyboard, then one push records the decision and the sale shows it', async () => {
  page = await tryton.newPage();
  await page.evaluateOnNewDocument(() => localStorage.clear());
  await login(page, tryton.host, tryton.host.users.sales);
  await newSale(page, tryton.host);
  await chooseParty(page, PARTY);
  await addLine(page, { product: 'Werkbank', quantity: 3 });
  await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
  await save(page);
  await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
  await page.bringToFront();

  const popup = await openPopup(tryton.session as ChromiumSession, page);
  await popup.waitForSelector(mark('checklist'));
  expect(await popup.$eval('.checklist-customer', (name) => name.textContent)).toContain(PARTY);
  expect(await popup.$eval(mark('decide-credit'), (button) => button.getAttribute('aria-disabled'))).toBe('true');
  expect(await completeByKeyboard(popup)).toBeGreaterThan(0);
  await popup.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.testid === 'decide-credit');
  await popup.keyboard.press('Enter');
  const { outcome, text } = await decidedIn(popup);
  expect(outcome).toBe('accept');
  expect(text).toContain('Noor');
  expect(text).toMatch(/\d+ days/);
  await popup.close();

  const frame = await sidebarFrame(page);
  await frame.waitForSelector(`${mark('decided')}[data-outcome="accept"]`);
});
