import type { Page } from 'puppeteer';

interface Api {
  readonly extension: { getBackgroundPage(): Window | null };
  readonly alarms: { create(name: string, when: object): void };
}

/** Whether Firefox keeps the background page; asked in another page of ours, which does not wake it. */
export const isBackgroundRunning = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as { browser: Api }).browser.extension.getBackgroundPage() !== null);

/** Lets the alarm of the team go off now, and not within a minute. */
export const ringTeamAlarm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: Api };
    browser.alarms.create('team', { when: Date.now() + 200, periodInMinutes: 1 });
  });
