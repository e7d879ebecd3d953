import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme } from '@/tests/support/browser/extension-pages';
import { clickInSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { rules, says } from './support/waits';

let demo: HostSession<Host & DemoServer>;
let page: Page;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await answerIsSme(demo.session);
  page = await demo.newPage();
});
afterAll(() => demo?.stop());

async function openFramed(route: string): Promise<Frame> {
  await page.goto(`${demo.host.origin}/crm/framed.html?route=${encodeURIComponent(`#${route}`)}`);
  const frame = await page.waitForFrame((each) => each.url().includes('/crm/?lang=en'));
  await frame.waitForSelector('main[data-page]');
  return frame;
}

const setHidden = (isHidden: boolean) =>
  page.$eval('iframe[title="Havik CRM"]', (element, hidden) => element.toggleAttribute('hidden', hidden), isHidden);

describe('a record in a frame of the page', () => {
  it('is assessed in the sidebar of the page, and followed', async () => {
    const frame = await openFramed('/quotes/q-2041');
    await waitForSidebar(page, says('accept', '10244'));
    await frame.evaluate(() => {
      location.hash = '#/quotes/q-2040';
    });
    await waitForSidebar(page, says('refer', '10275'));
  });

  it('takes a term on one click', async () => {
    const frame = await openFramed('/quotes/q-2038');
    await waitForSidebar(page, (shown) => says('accept', '10257')(shown) && rules(shown).includes('LAW-01'));
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, (shown) => shown.verdict === 'accept' && !rules(shown).includes('LAW-01'));
    expect(await frame.$eval('select[data-field="term"]', (field) => (field as HTMLSelectElement).value)).toBe('30');
  });

  it('is gone while nobody can see the frame', async () => {
    await openFramed('/accounts/a-1001');
    await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes('10231'));
    await setHidden(true);
    await waitForSidebar(page, ({ state }) => state !== 'assessed');
    await setHidden(false);
    await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes('10231'));
  });
});
