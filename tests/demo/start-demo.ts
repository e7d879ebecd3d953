import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { answerIsSme, chooseLanguage, enableSite, importBook } from '../support/browser/extension-pages.ts';
import { launchChromium } from '../support/browser/launch-chromium.ts';
import { sidebarFrame } from '../support/browser/sidebar.ts';
import { buildExtension } from '../support/build-extension.ts';
import { inCache } from '../support/paths.ts';
import { PlainError } from '../support/plain-error.ts';
import { demoHost } from './demo-host.ts';
import { ownPageHost } from './own-page-host.ts';
import { printVerdict } from './print-verdict.ts';
import type { ShowHost } from './show-host.ts';
import { HELP, type StartOptions, startOptions } from './start-options.ts';
import { startTeam } from './start-team.ts';
import { trytonHost } from './tryton-host.ts';

/** `npm start`: from an empty folder to a verdict beside a quote. */
async function start(options: StartOptions): Promise<void> {
  if (options.book && !existsSync(options.book)) throw new PlainError(`There is no file ${options.book}.`);
  console.log('Building the extension …');
  const extension = await buildExtension('chrome');
  const host = await startHost(options);
  try {
    await show(host, extension, options);
  } finally {
    await host.stop();
  }
}

async function startHost(options: StartOptions): Promise<ShowHost> {
  if (options.url) return ownPageHost(options, options.url);
  return options.host === 'tryton' ? trytonHost(options.language) : demoHost(options.language);
}

async function show(host: ShowHost, extension: string, options: StartOptions): Promise<void> {
  const session = await launchChromium({ extension, headless: options.isHeadless, width: host.width, height: 1000 });
  try {
    const book = options.book ?? host.bookFile;
    await chooseLanguage(session, options.language);
    await answerIsSme(session);
    await enableSite(session, host.site, new URL(host.url).origin);
    console.log(`Importing ${path.basename(book)} …`);
    await importBook(session, path.resolve(book));
    const page = await session.browser.newPage();
    await host.openQuote(page);
    if (options.isHeadless) await tell(host, page, options);
    else await waitForWindow(session.browser, host.url);
  } finally {
    await session.close();
  }
}

/** Without a window: what the sidebar says now, and after each change that a rep might make. */
async function tell(host: ShowHost, page: Page, options: StartOptions): Promise<void> {
  await sidebarFrame(page);
  await printVerdict(page, 'The quote as it stands');
  for (const step of host.steps) {
    await step.change(page);
    await printVerdict(page, step.title);
  }
  const folder = inCache('screenshots');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${options.host}-quote.png`);
  await page.screenshot({ path: file });
  console.log(`\nScreenshot: ${path.relative(process.cwd(), file)}`);
  if (!options.keep) return;
  console.log(`Open at ${host.url} until Ctrl+C.`);
  await interrupted();
}

async function waitForWindow(browser: Browser, url: string): Promise<void> {
  console.log(`Open: ${url}\nChange the amount or the term in the page and watch the sidebar. Close the window to end.`);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await Promise.race([closed, interrupted()]);
}

const interrupted = (): Promise<void> => new Promise((resolve) => process.once('SIGINT', () => resolve()));

try {
  const options = startOptions(process.argv.slice(2));
  // An interrupt before the end must still run what cleans up at exit, such as stopping a server.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => setTimeout(() => process.exit(130), 3000).unref());
  if (options.help) console.log(HELP);
  else if (options.isTeam) await startTeam(options, interrupted);
  else await start(options);
  process.exit(0);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}
