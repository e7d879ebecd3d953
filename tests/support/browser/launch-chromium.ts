import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { findChromium } from '../find-chromium.ts';
import { PlainError } from '../plain-error.ts';
import { closeWelcomePage } from './close-welcome-page.ts';
import type { ExtensionSession } from './extension-session.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; without one a bare browser starts. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Folder of a profile that is to stay; without one the browser has a fresh profile of its own, which goes with it. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  readonly args?: readonly string[];
}

export interface ChromiumSession extends ExtensionSession {
  /** Of the loaded extension; empty without one. */
  readonly extensionId: string;
  /** Ends the browser as a crash would: nothing is told, nothing is closed, the profile stays as it is at this moment. */
  kill(): Promise<void>;
}

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium in the time zone of the demo data, with the extension loaded. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const { extension, headless = true, width = 1440, height = 900 } = options;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'creditside-'));
  const isFirstStart = !existsSync(path.join(profile, 'Default'));
  const removeProfile = () => {
    process.off('exit', removeProfile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also when nobody comes to close the browser.
  process.once('exit', removeProfile);
  const browser = await puppeteer
    .launch({
      executablePath: await findChromium(),
      headless,
      pipe: true,
      userDataDir: profile,
      enableExtensions: extension ? [extension] : false,
      defaultViewport: headless ? { width, height } : null,
      args: [...QUIET, ...systemArgs(headless), `--window-size=${width},${height}`, ...(options.args ?? [])],
      env: { ...process.env, TZ: 'Europe/Amsterdam' },
    })
    .catch((error: Error) => {
      removeProfile();
      throw new PlainError(`The browser could not be started: ${error.message.split('\n')[0]}`);
    });
  const extensionId = extension ? await loadedExtension(browser) : '';
  // It opens only when the extension is new.
  if (extension && isFirstStart) await closeWelcomePage(browser);
  return {
    browser,
    extensionId,
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    allowPattern: async (pattern) => {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(approveHost, extensionId, pattern);
      await page.close();
    },
    kill: async () => {
      const running = browser.process();
      if (!running?.kill('SIGKILL')) return;
      await once(running, 'exit');
    },
    close: async () => {
      await browser.close();
      removeProfile();
    },
  };
}

/** Chromium refuses to run as root with its sandbox; elsewhere the sandbox stays. */
function systemArgs(headless: boolean): string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu'] : [])];
}

async function loadedExtension(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    {
      timeout: 20_000,
    },
  );
  return new URL(worker.url()).host;
}

/** Runs in the browser's own page of extensions. */
async function approveHost(extensionId: string, pattern: string): Promise<void> {
  interface DeveloperPrivate {
    addHostPermission(id: string, pattern: string): Promise<void>;
  }
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
  await chrome.developerPrivate.addHostPermission(extensionId, pattern);
}
