import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findId, login, open, openCustomer, reload, type, update } from '@/tests/hosts/ledgersmb/ledgersmb-page';
import type { RunningLedgersmb } from '@/tests/hosts/ledgersmb/run-ledgersmb';
import { USERS } from '@/tests/hosts/ledgersmb/users';
import { clickInSidebar, type ShownSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { startLedgersmbHost } from './support/ledgersmb-host';
import { rules } from './support/waits';

const START_MS = 600_000;
const WITHIN_A_SECOND = 1_000;

let ledgersmb: HostSession<Host & RunningLedgersmb>;
let page: Page;

beforeAll(async () => {
  ledgersmb = await startHostSession(await startLedgersmbHost());
  page = await ledgersmb.newPage();
  await login(page, ledgersmb.host.url, USERS.boekhouder);
}, START_MS);
afterAll(() => ledgersmb?.stop());

const isOf =
  (debtorNumber: string) =>
  ({ state, text }: ShownSidebar): boolean =>
    state === 'assessed' && text.includes(debtorNumber);
const hasVerdictOn =
  (debtorNumber: string) =>
  (shown: ShownSidebar): boolean =>
    isOf(debtorNumber)(shown) && shown.verdict !== null;

/** Opens a sheet by its number, in the script that its kind has. */
async function openSheet(script: 'oe' | 'is' | 'ar', kind: 'quote' | 'order' | 'invoice', number: string): Promise<void> {
  await open(page, `${script}.pl?action=edit&id=${await findId(page, kind, number)}`);
}

describe.each([
  ['English', null, '1000.00'],
  ['Dutch', 'nl', '1.000,00'],
] as const)('in a real LedgerSMB in %s', (_, language, numbers) => {
  beforeAll(async () => {
    const value = language === null ? 'NULL' : `'${language}'`;
    await ledgersmb.host.sql(USERS.boekhouder, `UPDATE user_preference SET language = ${value}, numberformat = '${numbers}'`);
    await reload(page, ledgersmb.host.url);
  });

  it('stands beside a customer what is open', async () => {
    await openCustomer(page, 'K2001');
    const shown = await waitForSidebar(page, isOf('K2001'));
    expect(shown.text).toContain('1,843.37');
  });

  it('stands beside an invoice for goods, and one of amounts alone, its customer', async () => {
    await openSheet('is', 'invoice', 'L-0002');
    await waitForSidebar(page, hasVerdictOn('K2001'));
    await openSheet('ar', 'invoice', 'L-0008');
    await waitForSidebar(page, hasVerdictOn('K2003'));
  });

  it('stands beside an order its customer, although LedgerSMB cuts the name at its quotation mark', async () => {
    await openSheet('oe', 'order', 'O-0001');
    const shown = await waitForSidebar(page, hasVerdictOn('K2002'));
    expect(shown.text).toContain('Zuiderzee');
  });

  it('follows the total and the customer of a quotation that is not saved', async () => {
    await openSheet('oe', 'quote', 'Q-0001');
    const before = await waitForSidebar(page, hasVerdictOn('K2001'));
    expect(rules(before)).not.toContain('EXP-02');
    await type(page, 'qty_1', '5');
    await update(page);
    await waitForSidebar(page, (shown) => hasVerdictOn('K2001')(shown) && rules(shown).includes('EXP-02'), WITHIN_A_SECOND);
    await type(page, 'customer', 'Scheepswerf');
    await update(page);
    await waitForSidebar(page, hasVerdictOn('K2003'), WITHIN_A_SECOND);
  });

  it('puts 30 days for 60 into the form of a quotation to a large company on one click', async () => {
    await openSheet('oe', 'quote', 'Q-0002');
    const advised = await waitForSidebar(page, (shown) => hasVerdictOn('K2003')(shown) && shown.termAdvice !== '');
    expect(advised.termAdvice).toContain('30');
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, ({ termAdvice }) => termAdvice === '');
    expect(await page.$eval('#maindiv input[name="terms"]', (input) => (input as HTMLInputElement).value)).toBe('30');
  });

  it('asks nothing of a purchase order', async () => {
    await open(page, 'oe.pl?action=add&type=purchase_order');
    const shown = await waitForSidebar(page, ({ state }) => state === 'page-unreadable');
    expect(shown.text).not.toContain('K200');
  });
});
