import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer';
import type { CompanyId } from '../../lib/domain/ids';
import type { CurrencyCode } from '../../lib/domain/money';
import type { TeamCompany } from '../../lib/domain/team/team';
import type { TeamUser } from '../../lib/domain/team/team-file';
import { startTeamHost, type TeamHost } from '../hosts/nats/team-host.ts';
import { closeWelcomePage } from '../support/browser/close-welcome-page.ts';
import { answerIsSme, chooseLanguage, enableSite, importBook } from '../support/browser/extension-pages.ts';
import type { ExtensionSession } from '../support/browser/extension-session.ts';
import { type ChromiumSession, launchChromium } from '../support/browser/launch-chromium.ts';
import { writeDemoBook } from './demo-host.ts';
import { type DemoServer, startDemoServer } from './server.ts';

/** The one company that a new browser has, and that the demo book is imported for. */
export const COMPANY: TeamCompany = {
  id: 'default' as CompanyId,
  name: 'Voorbeeld B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};

const STORED = ['IndexedDB', 'Local Extension Settings'].map((folder) => path.join('Default', folder));

export interface TeamBrowsersOptions {
  readonly users: readonly TeamUser[];
  /** Who is in the team too, and has no browser here. */
  readonly others?: readonly TeamUser[];
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly language: 'nl' | 'en';
}

/** A browser of each, of the same book and beside the same demo CRM, and the team's real server. Nobody has joined yet. */
export interface TeamBrowsers {
  readonly team: TeamHost;
  readonly demo: DemoServer;
  readonly browsers: readonly ChromiumSession[];
  /** What somebody opens to join. */
  passFile(user: string): string;
  /** Starts somebody's browser again, which was killed, with the same profile. */
  startAgain(user: string): Promise<ChromiumSession>;
  stop(): Promise<void>;
}

export async function startTeamBrowsers(options: TeamBrowsersOptions): Promise<TeamBrowsers> {
  const { users, others = [], extension, headless, language } = options;
  const teams = [{ company: COMPANY, users: [...users, ...others] }];
  const [team, demo] = await Promise.all([startTeamHost({ teams }), startDemoServer()]);
  const first = mkdtempSync(path.join(tmpdir(), 'creditside-first-'));
  await prepareProfile(first, extension, language);
  const browsers: ChromiumSession[] = [];
  const profiles: string[] = [];
  for (const { name } of users) {
    const profile = mkdtempSync(path.join(tmpdir(), `creditside-${name}-`));
    // What the extension stored, and nothing that the browser granted: that would not hold in another profile.
    for (const stored of STORED) cpSync(path.join(first, stored), path.join(profile, stored), { recursive: true });
    const session = await launchChromium({ extension, profile, headless });
    browsers.push(session);
    profiles.push(profile);
    await enableSite(session, 'demo', demo.origin);
  }
  rmSync(first, { recursive: true, force: true });
  return {
    team,
    demo,
    browsers,
    passFile: (user) => path.join(team.folder, COMPANY.id, `${user}.json`),
    startAgain: async (user) => {
      const nth = users.findIndex(({ name }) => name === user);
      const session = await launchChromium({ extension, profile: profiles[nth] ?? '', headless });
      browsers[nth] = session;
      // The browser had not written down yet that it knows the extension.
      await closeWelcomePage(session.browser);
      return session;
    },
    stop: async () => {
      for (const browser of browsers) await browser.close();
      await demo.stop();
      await team.stop();
    },
  };
}

/** The book once, so that everybody's browser knows its debtors by the same keys. */
async function prepareProfile(profile: string, extension: string, language: 'nl' | 'en'): Promise<void> {
  const session = await launchChromium({ extension, profile });
  await chooseLanguage(session, language);
  await answerIsSme(session);
  await importBook(session, writeDemoBook());
  await session.browser.close();
}

/** Joins through the options page, with the file that somebody was given. Returns the role that the server told. */
export async function joinTeam(session: ExtensionSession, passFile: string): Promise<string> {
  const page = await session.openExtensionPage('options.html#team');
  const input = (await page.waitForSelector('input[data-testid="team-pass"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(passFile);
  const answer = await page.waitForSelector('[data-testid="team-answer"]');
  const role = await answer?.evaluate((element) => (element as HTMLElement).dataset.role ?? '');
  await page.click('[data-testid="team-join"]');
  await page.waitForSelector('[data-testid="team-status"] [data-link="connected"]');
  await page.close();
  return role ?? '';
}
