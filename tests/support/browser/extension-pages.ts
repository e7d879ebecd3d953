import type { ElementHandle, Page } from 'puppeteer';
import { PlainError } from '../plain-error.ts';
import type { ExtensionSession } from './extension-session.ts';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** The match pattern of an origin; a port is no part of it. */
function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Switches the sidebar on for an origin through the options page, as a user does. `site` is an id of the registry. */
export async function enableSite(session: ExtensionSession, site: string, origin: string): Promise<void> {
  await session.allowPattern(originPattern(origin));
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector(mark('site-origin'));
  await page.select(mark('site-select'), site);
  await page.type(mark('site-origin'), origin);
  await page.click(mark('site-enable'));
  await page.waitForFunction(hasSiteScript, { timeout: 10_000 }, new URL(origin).hostname).catch(() => {
    throw new PlainError(`The extension did not take ${origin} as a site.`);
  });
  await page.close();
}

/** Runs in an extension page. */
async function hasSiteScript(hostname: string): Promise<boolean> {
  interface Api {
    scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const scripts = (await (browser ?? chrome)?.scripting.getRegisteredContentScripts()) ?? [];
  return scripts.some(({ matches }) => matches?.some((pattern) => pattern.includes(`//${hostname}`)));
}

/** Sets the language of the extension, whatever the browser's is. */
export async function chooseLanguage(session: ExtensionSession, language: 'nl' | 'en' | 'fr' | 'de'): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector(mark('language'));
  await page.select(mark('language'), language);
  await page.waitForFunction((chosen) => document.documentElement.lang.startsWith(chosen), {}, language);
  await page.close();
}

/** Answers that the own company is small or medium-sized; the longest term towards large buyers hangs on it. */
export async function answerIsSme(session: ExtensionSession): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  const yes = await page.waitForSelector('#company input[type="radio"]');
  await yes?.click();
  await page.waitForFunction(() => document.querySelector('#company [role="status"]')?.textContent !== '');
  await page.close();
}

/** Imports a file through the options page: choose, look at the preview, confirm. A refusal is thrown with its sentence. */
export async function importBook(session: ExtensionSession, file: string): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  await chooseBookFile(page, file);
  const refusal = await page.$(mark('import-refusal'));
  if (refusal) throw new PlainError(await refusal.evaluate((element) => element.textContent?.trim() ?? ''));
  await page.click(mark('import-confirm'));
  await page.waitForSelector(mark('import-preview'), { hidden: true });
  await page.waitForSelector(mark('book-current'));
  await page.close();
}

/** Chooses a file on the options page and waits for its preview or its refusal. */
export async function chooseBookFile(page: Page, file: string, timeoutMs = 120_000): Promise<void> {
  const input = (await page.waitForSelector(`input${mark('book-file')}`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector(`${mark('import-preview')}, ${mark('import-refusal')}`, { timeout: timeoutMs });
}
