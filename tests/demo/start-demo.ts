import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { answerIsSme, chooseLanguage, enableSite, importBook } from '../support/browser/extension-pages.ts';
import { launchChromium } from '../support/browser/launch-chromium.ts';
import { sidebarFrame } from '../support/browser/sidebar.ts';
import { buildExtension } from '../support/build-extension.ts';
import { inCache } from '../support/paths.ts';
import { PlainError } from '../support/plain-error.ts';
import { demoHost } from './demo-host.ts';
import { printVerdict } from './print-verdict.ts';
import type { ShowHost } from './show-host.ts';
import { HELP, type StartOptions, startOptions } from './start-options.ts';
import { trytonHost } from './tryton-host.ts';

/** `npm start`: from an empty folder to a verdict beside a quote. */
async function start(options: StartOptions): Promise<void> {
  if (options.book && !existsSync(options.book)) throw new PlainError(`There is no file ${options.book}.`);
  console.log('Building the extension …');
  const extension = await buildExtension('chrome');
  const host = await (options.host === 'tryton' ? trytonHost(options.language) : demoHost(options.language));
  try {
    await show(host, extension, options);
  } finally {
    await host.stop();
  }
}

async function show(host: ShowHost, extension: string, options: StartOptions): Promise<void> {
  const session = await launchChromium({ extension, headless: options.isHeadless, width: host.width, height: 1000 });
  try {
    const url = options.url ?? host.url;
    await chooseLanguage(session, options.language);
    await answerIsSme(session);
    await enableSite(session, host.site, new URL(url).origin);
    console.log(`Importing ${path.basename(options.book ?? host.bookFile)} …`);
    await importBook(session, path.resolve(options.book ?? host.bookFile));
    const page = await session.browser.newPage();
    if (options.url) await page.goto(options.url);
    else await host.openQuote(page);
    if (options.isHeadless) await tell(host, page, options);
    else await waitForWindow(session.browser, url);
  } finally {
    await session.close();
  }
}

/** Without a window: what the sidebar says now, and after each change that a rep might make. */
async function tell(host: ShowHost, page: Page, options: StartOptions): Promise<void> {
  await sidebarFrame(page);
  await printVerdict(page, 'The quote as it stands');
  for (const step of options.url || options.book ? [] : host.steps) {
    await step.change(page);
    await printVerdict(page, step.title);
  }
  const folder = inCache('screenshots');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${options.host}-quote.png`);
  await page.screenshot({ path: file });
  console.log(`\nScreenshot: ${path.relative(process.cwd(), file)}`);
  if (options.keep) await new Promise((resolve) => process.once('SIGINT', resolve));
}

async function waitForWindow(
  browser: { once(event: 'disconnected', listener: () => void): unknown },
  url: string,
): Promise<void> {
  console.log(`Open: ${url}\nChange the amount or the term in the page and watch the sidebar. Close the window to end.`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

try {
  const options = startOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await start(options);
  process.exit(0);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}
