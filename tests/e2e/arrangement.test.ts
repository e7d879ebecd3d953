import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '@/lib/domain/local-date';
import { openCrm } from '@/tests/demo/crm-page';
import { todayInAmsterdam } from '@/tests/demo/days';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { fill, openCustomerFile, press, setDay, showPart, textOf } from './support/customer-file';
import { startDemoHost } from './support/demo-host';
import { introduce } from './support/flagging';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { rules, says } from './support/waits';

const mark = (name: string): string => `[data-testid="${name}"]`;
/** One invoice of 1,815 is 41 days late, one of 968 not due. */
const NUMBER = '10275';
const AT_ONCE_MS = 1000;
const today = localDate(todayInAmsterdam());

let demo: HostSession<Host & DemoServer>;
let quote: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'en');
  await answerIsSme(demo.session);
  await introduce(demo.session, 'Noor');
  quote = await demo.newPage();
  await openCrm(quote, demo.host.pageUrl('/quotes/q-2040', 'en'));
  await waitForSidebar(quote, says('refer', NUMBER));
});
afterAll(() => demo?.stop());

describe('a payment arrangement', () => {
  it('is worked out, confirmed in writing, and then the verdict says so', async () => {
    const desk = await openCustomerFile(demo.session, NUMBER);
    await showPart(desk, 'arrangement');
    await fill(desk, 'arrangement-cash-flow', '3000');
    expect(await textOf(desk, 'arrangement-schedule')).toBe('€1,200 + €615');
    await fill(desk, 'arrangement-cause', 'a large customer of theirs failed');
    await press(desk, 'arrangement-save');
    await desk.waitForSelector('[data-testid="arrangement"][data-state="proposed"]');
    expect(rules(await waitForSidebar(quote, says('refer', NUMBER)))).not.toContain('ARR-01');
    await press(desk, 'arrangement-confirm');
    const letter = await desk.waitForSelector(mark('letter-body'));
    expect(await letter?.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain('1.200,00');
    await press(desk, 'sent-record');
    await desk.waitForSelector('[data-testid="arrangement"][data-state="active"]');
    expect(await textOf(desk, 'arrangement-progress')).toContain('0 of 2');
    const shown = await waitForSidebar(quote, (seen) => rules(seen).includes('ARR-01'), AT_ONCE_MS);
    expect(shown.verdict).toBe('refer');
    // What is in an arrangement that is kept is not dunned, so it is no reason any more.
    expect(rules(shown)).not.toContain('OVD-02');
    await desk.close();
  });
});

describe('R0-09: a visit without a network', () => {
  it('is gone through, refused while an invoice has no outcome, then closed: what they promised is there', async () => {
    const desk = await openCustomerFile(demo.session, NUMBER);
    await showPart(desk, 'visits');
    await press(desk, 'visit-plan');
    await setDay(desk, 'visit-on', today);
    await desk.waitForSelector('.record-form details summary');
    await desk.$eval('.record-form details summary', (summary) => (summary as HTMLElement).click());
    await desk.$$eval(`${mark('visit-item')}:not(:checked)`, (boxes) => {
      for (const box of boxes) (box as HTMLInputElement).click();
    });
    await press(desk, 'visit-plan-save');
    await desk.waitForSelector(mark('visit'));
    await desk.setOfflineMode(true);
    await desk.reload();
    expect(await textOf(desk, 'visit-ticked')).toBe('0 of 2 gone through');
    await press(desk, 'visit-open-item');
    await press(desk, 'visit-outcome-pays_on');
    await setDay(desk, 'visit-pays-on', addDays(today, 5));
    await fill(desk, 'visit-informant', 'Ans');
    await press(desk, 'visit-tick');
    await desk.waitForSelector('[data-testid="visit-invoice"][data-ticked="true"]');
    await press(desk, 'visit-close');
    expect(await textOf(desk, 'visit-refused')).toContain('1 of 2');
    await desk.click('[data-testid="visit-invoice"][data-ticked="false"] [data-testid="visit-open-item"]');
    await press(desk, 'visit-outcome-settled');
    await press(desk, 'visit-tick');
    await desk.waitForFunction(() => document.querySelectorAll('[data-testid="visit-invoice"][data-ticked="true"]').length === 2);
    await fill(desk, 'contact-name', 'Ans de Vries');
    await press(desk, 'visit-close');
    await desk.waitForSelector('[data-testid="visit"][data-closed="true"]');
    expect(await textOf(desk, 'last-spoken')).toContain('Ans de Vries');
    await showPart(desk, 'promises');
    expect(await textOf(desk, 'promise')).toContain('€1,815');
    await desk.close();
  });
});
