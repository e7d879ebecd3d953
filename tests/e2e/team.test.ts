import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import { joinTeam, startTeamBrowsers, type TeamBrowsers } from '@/tests/demo/team-browsers';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { rules, says } from './support/waits';

const NOOR = { name: 'Noor', role: 'credit_manager' } as const;
const SEM = { name: 'Sem', role: 'sales' } as const;
/** From the click of one to the screen of the other. */
const SOON_MS = 5_000;

let all: TeamBrowsers;
let noor: { browser: ChromiumSession; page: Page };
let sem: { browser: ChromiumSession; page: Page };

const quote = async (browser: ChromiumSession) => {
  const page = await browser.browser.newPage();
  await openCrm(page, all.demo.pageUrl('/quotes/q-2041', 'en'));
  await waitForSidebar(page, says('accept', '10244'));
  return { browser, page };
};

/** Types into the sidebar as a person does. */
async function typeInSidebar(page: Page, name: string, text: string): Promise<void> {
  const frame = await sidebarFrame(page);
  const field = await frame.waitForSelector(`[data-testid="${name}"]`, { visible: true });
  await field?.type(text);
}

describe.skipIf(whyNoNats() !== null)('a team of two browsers', () => {
  beforeAll(async () => {
    all = await startTeamBrowsers({
      users: [NOOR, SEM],
      extension: await buildExtension('chrome'),
      headless: true,
      language: 'en',
    });
    const [first, second] = all.browsers as [ChromiumSession, ChromiumSession];
    noor = await quote(first);
    sem = await quote(second);
  });
  afterAll(() => all?.stop());

  it('is joined with the file that each was given, as what the server says they are', async () => {
    expect(await joinTeam(noor.browser, all.passFile('Noor'))).toBe('credit_manager');
    expect(await joinTeam(sem.browser, all.passFile('Sem'))).toBe('sales');
  });

  it('shows the rep at once what the credit manager flagged, and why', async () => {
    await noor.page.bringToFront();
    await clickInSidebar(noor.page, 'part-flags');
    await typeInSidebar(noor.page, 'flag-reason', 'three promises broken since May');
    await clickInSidebar(noor.page, 'flag-raise');
    await waitForSidebar(noor.page, ({ verdict }) => verdict === 'reject', SOON_MS);
    await sem.page.bringToFront();
    const shown = await waitForSidebar(sem.page, ({ verdict }) => verdict === 'reject', SOON_MS);
    expect(rules(shown).length).toBeGreaterThan(0);
    await clickInSidebar(sem.page, 'part-flags');
    await waitForSidebar(
      sem.page,
      ({ text }) => text.includes('three promises broken since May') && text.includes('Noor'),
      SOON_MS,
    );
  });

  it('tells the rep why they may not flag, and who may', async () => {
    const frame = await sidebarFrame(sem.page);
    const why = await frame.waitForSelector('[data-testid="not-allowed"]');
    expect(await why?.evaluate((element) => element.textContent)).toMatch(/credit manager/i);
    expect(await frame.$('[data-testid="flag-raise"]')).toBeNull();
  });

  it('shows the credit manager’s desk what the rep wrote', async () => {
    const opened = noor.browser.browser.waitForTarget((target) => target.url().includes('/desk.html'));
    await noor.page.bringToFront();
    await clickInSidebar(noor.page, 'open-file');
    const desk = await (await opened).page();
    await sem.page.bringToFront();
    await clickInSidebar(sem.page, 'part-comments');
    await typeInSidebar(sem.page, 'comment-text', 'they say the goods were damaged');
    await clickInSidebar(sem.page, 'comment-add');
    await desk?.bringToFront();
    const tab = await desk?.waitForSelector('::-p-xpath(//*[@role="tab" or self::a or self::button][contains(., "omment")])');
    await tab?.click();
    await vi.waitFor(async () => {
      const text = await desk?.evaluate(() => document.body.textContent);
      expect(text).toContain('they say the goods were damaged');
      expect(text).toContain('Sem');
    }, SOON_MS);
  });

  it('goes on when the server went away, and catches up', async () => {
    await all.team.nodes[0]?.kill();
    await sem.page.bringToFront();
    await typeInSidebar(sem.page, 'comment-text', 'written while nobody listened');
    await clickInSidebar(sem.page, 'comment-add');
    await waitForSidebar(sem.page, ({ text }) => text.includes('written while nobody listened'), SOON_MS);
    await all.team.nodes[0]?.start();
    await noor.page.bringToFront();
    await clickInSidebar(noor.page, 'part-comments');
    await waitForSidebar(noor.page, ({ text }) => text.includes('written while nobody listened'), 20_000);
  });
});
