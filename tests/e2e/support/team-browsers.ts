import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { companyId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Role } from '@/lib/domain/role';
import type { TeamCompany } from '@/lib/domain/team/team';
import type { DemoServer } from '@/tests/demo/server';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { answerIsSme, chooseLanguage, enableSite, importBook } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { startDemoHost } from './demo-host';
import type { Host } from './host-session';

/** The one company that a new browser has, and that the demo book is imported for. */
export const DEMO_COMPANY: TeamCompany = {
  id: companyId('default'),
  name: 'Voorbeeld B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};

export interface TeamBrowsers {
  readonly team: TeamHost;
  readonly demo: Host & DemoServer;
  readonly browsers: readonly ChromiumSession[];
  stop(): Promise<void>;
}

/** A browser each, of the same book, and a running server; nobody has joined yet. */
export async function startTeamBrowsers(users: readonly { readonly name: string; readonly role: Role }[]): Promise<TeamBrowsers> {
  const [team, demo, extension] = await Promise.all([
    startTeamHost({ teams: [{ company: DEMO_COMPANY, users }] }),
    startDemoHost(),
    buildExtension('chrome'),
  ]);
  const first = mkdtempSync(path.join(tmpdir(), 'creditside-first-'));
  await prepareProfile(first, extension, demo);
  const browsers: ChromiumSession[] = [];
  for (const { name } of users) {
    const profile = mkdtempSync(path.join(tmpdir(), `creditside-${name}-`));
    cpSync(first, profile, { recursive: true, filter: (file) => !/Singleton/.test(file) });
    const session = await launchChromium({ extension, profile });
    browsers.push(session);
    // A copied profile holds everything but what the browser itself granted.
    await session.allowPattern(`http://${new URL(demo.origin).hostname}/*`);
  }
  rmSync(first, { recursive: true, force: true });
  const stop = async () => {
    for (const browser of browsers) await browser.close();
    await demo.stop();
    await team.stop();
  };
  return { team, demo, browsers, stop };
}

/** The book once, so that everybody's browser knows its debtors by the same keys. */
async function prepareProfile(profile: string, extension: string, { site, origin, bookFile }: Host): Promise<void> {
  const session = await launchChromium({ extension, profile });
  await chooseLanguage(session, 'en');
  await answerIsSme(session);
  await enableSite(session, site, origin);
  await importBook(session, bookFile);
  await session.browser.close();
}

/** Joins through the options page, with the file that somebody was given. */
export async function joinTeam(session: ExtensionSession, passFile: string): Promise<{ readonly role: string }> {
  const page = await session.openExtensionPage('options.html#team');
  const input = (await page.waitForSelector('input[data-testid="team-pass"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(passFile);
  const answer = await page.waitForSelector('[data-testid="team-answer"]');
  const role = await answer?.evaluate((element) => (element as HTMLElement).dataset.role ?? '');
  await page.click('[data-testid="team-join"]');
  await page.waitForSelector('[data-testid="team-status"] [data-link="connected"]');
  await page.close();
  return { role: role ?? '' };
}
