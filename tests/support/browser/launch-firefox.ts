import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { PlainError } from '../plain-error.ts';
import { closeWelcomePage } from './close-welcome-page.ts';
import type { ExtensionSession } from './extension-session.ts';

/** The add-on's id in wxt.config.ts. */
export const ADD_ON_ID = 'creditside@creditside.example';
/** Given to the add-on, so that its pages have a known address. */
const ADD_ON_HOST = '5c2f5c52-6a0e-4d8e-9d6a-0d1a6a3f7b11';

const OPENED_WITHIN_MS = 30_000;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts a headless Firefox over WebDriver BiDi with the extension as a temporary add-on. `preferences` are of its about:config. */
export async function launchFirefox(
  executablePath: string,
  extension: string,
  preferences: Preferences = {},
): Promise<ExtensionSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it extension pages may not be opened by the driver.
    args: ['--remote-allow-system-access', '--width=1440', '--height=900'],
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: ADD_ON_HOST }),
      // permissions.request() answers yes without a prompt.
      'extensions.webextOptionalPermissionPrompts': false,
      ...preferences,
    },
  });
  await browser.installExtension(path.resolve(extension));
  await closeWelcomePage(browser);
  return {
    browser,
    openExtensionPage: (file) => openPage(browser, `moz-extension://${ADD_ON_HOST}/${file}`),
    // The preference above answers every question with yes.
    allowPattern: async () => {},
    close: () => browser.close(),
  };
}

/** The driver's `goto` never settles on such an address although the page loads, and a question asked meanwhile may fail. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => {});
  const deadline = Date.now() + OPENED_WITHIN_MS;
  while (Date.now() < deadline) {
    if (await page.evaluate(isOpen).catch(() => false)) return page;
    await wait(50);
  }
  throw new PlainError(`Firefox did not open ${url}.`);
}

/** Runs in the page. */
const isOpen = (): boolean => location.protocol === 'moz-extension:' && document.readyState === 'complete';
