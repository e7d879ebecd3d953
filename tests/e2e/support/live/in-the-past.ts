import type { Page } from 'puppeteer';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Has a page of ours believe that it is so many days ago: what is recorded there has had time to be late, broken or due. */
export async function inThePast(page: Page, daysAgo: number): Promise<void> {
  await page.evaluateOnNewDocument((back) => {
    const Present = Date;
    globalThis.Date = class extends Present {
      constructor(...told: unknown[]) {
        super(...((told.length > 0 ? told : [Present.now() - back]) as [number]));
      }
      static override now = () => Present.now() - back;
    } as DateConstructor;
  }, daysAgo * DAY_MS);
  await page.reload();
}
