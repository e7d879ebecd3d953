import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';

const WITHIN_MS = 5000;

/**
 * Closes the options page that the extension opens when it is installed. It comes to the front, and a page behind
 * another draws no frames: clicks and waits in it would hang.
 */
export async function closeWelcomePage(browser: Browser): Promise<void> {
  const deadline = Date.now() + WITHIN_MS;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page.close();
    await wait(50);
  }
}

/** Firefox lists a page of an extension as about:blank; its own location tells. */
async function isWelcome(page: Page): Promise<boolean> {
  const address = await page.evaluate(() => location.href).catch(() => page.url());
  return address.endsWith('/options.html');
}
