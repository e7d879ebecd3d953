import type { Browser } from 'puppeteer';

const WITHIN_MS = 5000;

/**
 * Closes the options page that the extension opens when it is installed. It comes to the front, and a page behind
 * another draws no frames: clicks and waits in it would hang.
 */
export async function closeWelcomePage(browser: Browser): Promise<void> {
  const target = await browser
    .waitForTarget((candidate) => candidate.url().endsWith('/options.html'), { timeout: WITHIN_MS })
    .catch(() => null);
  const page = await target?.page();
  await page?.close();
}
