import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import type { CompanyId } from '../../lib/domain/ids';
import type { CurrencyCode } from '../../lib/domain/money';
import type { TeamCompany } from '../../lib/domain/team/team';
import type { TeamUser } from '../../lib/domain/team/team-file';
import { startTeamHost, type TeamHost } from '../hosts/nats/team-host.ts';
import { closeWelcomePage } from '../support/browser/close-welcome-page.ts';
import { answerIsSme, chooseLanguage, enableSite, importBook } from '../support/browser/extension-pages.ts';
import type { ExtensionSession } from '../support/browser/extension-session.ts';
import { type ChromiumSession, launchChromium } from '../support/browser/launch-chromium.ts';
import { setManagedPolicy } from '../support/browser/managed-policy.ts';
import { writeDemoBook } from './demo-host.ts';
import { type DemoServer, startDemoServer } from './server.ts';

/** The one company that a new browser has, and that the demo book is imported for. */
export const TEAM_COMPANY: TeamCompany = {
  id: 'default' as CompanyId,
  name: 'Voorbeeld B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};

const STORED = ['IndexedDB', 'Local Extension Settings'].map((folder) => path.join('Default', folder));

export interface TeamBrowsersOptions {
  /** Everybody in the team. */
  readonly users: readonly TeamUser[];
  /** Names of those who have a browser, with the demo book or without; absent: all of them, with it. */
  readonly browsers?: Readonly<Record<string, 'book' | 'no-book'>>;
  readonly nodes?: 1 | 3;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly language: 'nl' | 'en';
}

/** A browser of each beside the same demo CRM, and the team's real server. Nobody has joined yet. */
export interface TeamBrowsers {
  readonly team: TeamHost;
  readonly demo: DemoServer;
  readonly browsers: readonly ChromiumSession[];
  /** What somebody opens to join. */
  passFile(user: string): string;
  /** One more, without a book, whose machine IT set up for somebody; also for those that are open, from then on. */
  startManaged(user: string): Promise<ChromiumSession>;
  /** Starts somebody's browser again, which was killed, with the same profile. */
  startAgain(user: string): Promise<ChromiumSession>;
  stop(): Promise<void>;
}

export async function startTeamBrowsers(options: TeamBrowsersOptions): Promise<TeamBrowsers> {
  const { users, nodes = 1, extension, headless, language } = options;
  const [team, demo] = await Promise.all([
    startTeamHost({ nodes, teams: [{ company: TEAM_COMPANY, users }] }),
    startDemoServer(),
  ]);
  const first = mkdtempSync(path.join(tmpdir(), 'creditside-first-'));
  const extensionId = await prepareProfile(first, extension, language);
  const browsers: ChromiumSession[] = [];
  const profiles = new Map<string, string>();
  let takePolicyAway = () => {};
  const start = async (name: string, hasBook: boolean): Promise<ChromiumSession> => {
    const profile = mkdtempSync(path.join(tmpdir(), `creditside-${name}-`));
    // What the extension stored, and nothing that the browser granted: that would not hold in another profile.
    for (const stored of hasBook ? STORED : []) cpSync(path.join(first, stored), path.join(profile, stored), { recursive: true });
    const session = await launchChromium({ extension, profile, headless });
    browsers.push(session);
    if (!hasBook) await chooseLanguage(session, language);
    profiles.set(name, profile);
    await enableSite(session, 'demo', demo.origin);
    return session;
  };
  const wanted = options.browsers ?? Object.fromEntries(users.map(({ name }) => [name, 'book']));
  for (const [name, has] of Object.entries(wanted)) await start(name, has === 'book');
  rmSync(first, { recursive: true, force: true });
  return {
    team,
    demo,
    browsers: [...browsers],
    passFile: (user) => path.join(team.folder, TEAM_COMPANY.id, `${user}.json`),
    startManaged: async (user) => {
      takePolicyAway = await setManagedPolicy(extensionId, { team: team.passOf(TEAM_COMPANY, user) });
      return start(user, false);
    },
    startAgain: async (user) => {
      const session = await launchChromium({ extension, profile: profiles.get(user) ?? '', headless });
      browsers.push(session);
      // The browser had not written down yet that it knows the extension.
      await closeWelcomePage(session.browser);
      return session;
    },
    stop: async () => {
      takePolicyAway();
      for (const browser of browsers) await browser.close();
      await demo.stop();
      await team.stop();
    },
  };
}

/** The book once, so that everybody's browser knows its debtors by the same keys. */
async function prepareProfile(profile: string, extension: string, language: 'nl' | 'en'): Promise<string> {
  const session = await launchChromium({ extension, profile });
  await chooseLanguage(session, language);
  await answerIsSme(session);
  await importBook(session, writeDemoBook());
  await session.browser.close();
  return session.extensionId;
}

/** Opens the file that somebody was given on the options page, and waits for what the server says that they are. Nobody joined yet. */
export async function openPass(
  session: ExtensionSession,
  passFile: string,
): Promise<{ readonly page: Page; readonly role: string }> {
  const page = await session.openExtensionPage('options.html#team');
  const input = (await page.waitForSelector('input[data-testid="team-pass"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(passFile);
  const answer = await page.waitForSelector('[data-testid="team-answer"]');
  const role = await answer?.evaluate((element) => (element as HTMLElement).dataset.role ?? '');
  return { page, role: role ?? '' };
}

/** Joins through the options page, with the file that somebody was given. Returns the role that the server told. */
export async function joinTeam(session: ExtensionSession, passFile: string): Promise<string> {
  const { page, role } = await openPass(session, passFile);
  await page.click('[data-testid="team-join"]');
  await page.waitForSelector('[data-testid="team-status"] [data-link="connected"]');
  await page.close();
  return role;
}

/** Lets a browser publish its own book to a team as somebody of finance, and leaves again. */
export async function publishOwnBook(session: ExtensionSession, passFile: string): Promise<void> {
  await joinTeam(session, passFile);
  const page = await session.openExtensionPage('options.html#team');
  await page.waitForFunction(isPublished, { timeout: 60_000, polling: 100 }, TEAM_COMPANY.id);
  await leaveTeam(page);
  await page.close();
}

async function leaveTeam(page: Page): Promise<void> {
  for (const name of ['team-leave', 'team-leave-yes']) {
    await (await page.waitForSelector(`[data-testid="${name}"]`))?.click();
  }
  await page.waitForSelector('[data-testid="team"]', { hidden: true });
}

/** Runs in an extension page. */
async function isPublished(company: string): Promise<boolean> {
  const open = indexedDB.open('creditside');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const row = await new Promise<{ published?: string | null } | undefined>((resolve) => {
    const request = database.transaction('teamBooks').objectStore('teamBooks').get(company);
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return (row?.published ?? null) !== null;
}
