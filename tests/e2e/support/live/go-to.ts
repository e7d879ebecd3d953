import type { Page } from 'puppeteer';

/** Goes to another place within a page of ours, and waits for what is shown there. */
export async function goTo(page: Page, hash: string, shows: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForSelector(shows);
}
