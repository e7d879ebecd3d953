import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { openPolicyEditor, type PolicyEditor } from './support/policy-page';
import { rules, says } from './support/waits';

/** A verdict follows a policy as soon as it is saved: nobody reloads a page for it. */
const AT_ONCE_MS = 3000;
/** A quote of 4,840 that passes. */
const QUOTE = '/quotes/q-2041';
const DEBTOR = '10244';

let demo: HostSession<Host & DemoServer>;
let quote: Page;
let editor: PolicyEditor;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  quote = await demo.newPage();
  await openCrm(quote, demo.host.pageUrl(QUOTE));
  await waitForSidebar(quote, says('accept', DEBTOR));
  editor = await openPolicyEditor(demo.session, 'Noor Vermeer');
  await editor.open('qualification');
});
afterAll(() => demo?.stop());

const verdict = (wanted: 'accept' | 'refer') => waitForSidebar(quote, says(wanted, DEBTOR), AT_ONCE_MS);

describe('a credit manager who changes a number of the policy', () => {
  it('sees the worked examples turn while typing', async () => {
    expect((await editor.examples('APP-01')).slice(0, 2)).toEqual(['pass', 'hit']);
    await editor.setParameter('APP-01', 'amount', '1000');
    expect((await editor.examples('APP-01')).slice(0, 2)).toEqual(['hit', 'hit']);
  });

  it('finds what was typed again after the page was closed, right or wrong, and none of it holds', async () => {
    await editor.setParameter('APP-01', 'unlessMonths', '12x');
    await editor.page.reload();
    expect(await editor.parameter('APP-01', 'unlessMonths')).toEqual({ text: '12x', isWrong: true });
    expect(await editor.parameter('APP-01', 'amount')).toMatchObject({ text: expect.stringMatching(/^1.?000$/) });
    expect(await editor.page.$eval('[data-testid="policy-save"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await editor.setParameter('APP-01', 'unlessMonths', '12');
    await verdict('accept');
  });

  it('sees what it does to the whole book before it is saved', async () => {
    const effect = await editor.compare();
    // Who moves, by number, and why.
    expect(effect).toMatch(/10\d{3}.*1,000/);
    expect(await editor.page.$$('[data-testid="effect-group"]')).toHaveLength(1);
    await verdict('accept');
  });

  it('changes the verdict in a tab that is open, without a reload', async () => {
    const loadedAt = await quote.evaluate(() => performance.timeOrigin);
    await editor.save();
    const shown = await verdict('refer');
    expect(rules(shown)).toContain('APP-01');
    expect(await quote.evaluate(() => performance.timeOrigin)).toBe(loadedAt);
  });

  it('puts the old policy back, and the verdict with it', async () => {
    await editor.open('versions');
    const versions = () => editor.page.$$eval('[data-testid="policy-versions"] > li', (items) => items.length);
    expect(await versions()).toBe(2);
    await editor.page.click('[data-testid="policy-roll-back"]');
    await verdict('accept');
    await editor.page.waitForFunction(() => document.querySelectorAll('[data-testid="policy-versions"] > li').length === 3);
  });
});
