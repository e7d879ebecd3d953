import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrm } from '@/tests/demo/crm-page';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { joinTeam, startTeamBrowsers, type TeamBrowsers } from '@/tests/demo/team-browsers';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { importBook } from '@/tests/support/browser/extension-pages';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { whyNoPolicy } from '@/tests/support/browser/managed-policy';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { readDatabase } from './hostile/read-database';
import { openPolicyEditor } from './support/policy-page';
import { rules, says } from './support/waits';

const FIN = { name: 'Fin', role: 'finance' } as const;
const NOOR = { name: 'Noor', role: 'credit_manager' } as const;
const SEM = { name: 'Sem', role: 'sales' } as const;
const DEBTOR = '10244';
const SOON_MS = 10_000;
const NEVER_SEEN = 'NEW-4711';

let all: TeamBrowsers;
let fin: ChromiumSession;
let noor: ChromiumSession;
let sem: { readonly browser: ChromiumSession; readonly page: Page };

const quoteOf = async (browser: ChromiumSession): Promise<Page> => {
  const page = await browser.browser.newPage();
  await openCrm(page, all.demo.pageUrl('/quotes/q-2041', 'en'));
  return page;
};

/** The demo book with one more invoice of the debtor of the quote, long overdue. */
function changedBook(): string {
  const file = writeDemoBook();
  const [titles = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const columns = titles.split(',');
  const own = rows.find((row) => row.startsWith(`${DEBTOR},`) && !row.includes('"'))?.split(',') ?? [];
  const told: Readonly<Record<string, string>> = {
    invoice: NEVER_SEEN,
    invoice_date: '2026-01-05',
    due_date: '2026-02-04',
    amount: '18000.00',
    open: '18000.00',
    paid_on: '',
    kind: '',
    disputed: '',
  };
  const added = columns.map((column, at) => told[column] ?? own[at] ?? '');
  const changed = path.join(path.dirname(file), 'changed-book.csv');
  writeFileSync(changed, `${[titles, ...rows, added.join(',')].join('\n')}\n`);
  return changed;
}

async function stored(browser: ChromiumSession): Promise<string> {
  const page = await browser.openExtensionPage('explain.html');
  const text = await readDatabase(page);
  await page.close();
  return text;
}

describe.skipIf(whyNoNats() !== null || (await whyNoPolicy()) !== null)('the book of a team, in real browsers', () => {
  beforeAll(async () => {
    const extension = await buildExtension('chrome');
    const users = [FIN, NOOR, SEM];
    const browsers = { Fin: 'book', Noor: 'no-book' } as const;
    all = await startTeamBrowsers({ users, browsers, extension, headless: true, language: 'en' });
    [fin, noor] = all.browsers as [ChromiumSession, ChromiumSession];
  });
  afterAll(() => all?.stop());

  it('is joined without a hand by the browser that IT set up', async () => {
    expect(await joinTeam(fin, all.passFile('Fin'))).toBe('finance');
    expect(await joinTeam(noor, all.passFile('Noor'))).toBe('credit_manager');
    const browser = await all.startManaged('Sem');
    sem = { browser, page: await quoteOf(browser) };
    const options = await sem.browser.openExtensionPage('options.html#team');
    await options.waitForSelector('[data-testid="team-status"] [data-link="connected"]', { timeout: SOON_MS });
    const text = await options.$eval('[data-testid="team"]', (card) => card.textContent ?? '');
    expect(text).toMatch(/Sem.*Sales/);
    expect(await options.$('[data-testid="team-leave"]')).toBeNull();
    await options.close();
    // Who joined by hand stays who they are, whatever IT sets for the machine.
    const ofNoor = await noor.openExtensionPage('options.html#team');
    await ofNoor.waitForSelector('[data-testid="team-leave"]', { timeout: SOON_MS });
    await ofNoor.close();
  });

  it('gives a rep without a book the verdict that finance sees, and says where it is from', async () => {
    const atFinance = await waitForSidebar(await quoteOf(fin), says('accept', DEBTOR));
    const atRep = await waitForSidebar(sem.page, says('accept', DEBTOR), SOON_MS);
    expect(atRep.reasons).toEqual(atFinance.reasons);
    expect(atRep.score).toBe(atFinance.score);
    expect(atRep.text).toContain('From the team, as of now: the books that Fin publishes.');
    expect(atFinance.text).not.toContain('From the team');
  });

  it('follows what finance imports, and keeps invoice numbers from the rep', async () => {
    await importBook(fin, changedBook());
    const changed = await waitForSidebar(sem.page, ({ verdict }) => verdict === 'refer' || verdict === 'reject', SOON_MS);
    expect([changed.state, rules(changed).length > 0]).toEqual(['assessed', true]);
    await waitForSidebar(await quoteOf(noor), ({ verdict }) => verdict === changed.verdict, SOON_MS);
    expect(await stored(noor)).toContain(NEVER_SEEN);
    expect(await stored(sem.browser)).not.toContain(NEVER_SEEN);
  });

  it('R2-12: a new policy holds for everybody, and is confirmed as read once by each', async () => {
    const editor = await openPolicyEditor(noor, 'Noor');
    await editor.open('qualification');
    await editor.setParameter('APP-01', 'amount', '1000');
    await editor.save();
    await editor.close();
    await waitForSidebar(sem.page, (shown) => rules(shown).includes('APP-01'), SOON_MS);
    await clickInSidebar(sem.page, 'policy-read');
    const frame = await sidebarFrame(sem.page);
    await frame.waitForSelector('[data-testid="policy-to-read"]', { hidden: true });
    await sem.page.reload();
    await waitForSidebar(sem.page, ({ verdict }) => verdict !== null);
    expect(await (await sidebarFrame(sem.page)).$('[data-testid="policy-to-read"]')).toBeNull();
  });

  it('stays without the server, with its age', async () => {
    await all.team.nodes[0]?.kill();
    await waitForSidebar(sem.page, ({ text }) => /From the team, as of .* ago; no connection/.test(text), SOON_MS);
    await sem.page.reload();
    await waitForSidebar(sem.page, ({ verdict, text }) => verdict !== null && text.includes('no connection'), SOON_MS);
    await all.team.nodes[0]?.start();
    await waitForSidebar(sem.page, ({ text }) => text.includes('From the team, as of now'), 20_000);
  });
});
