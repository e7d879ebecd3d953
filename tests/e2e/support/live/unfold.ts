import type { Page } from 'puppeteer';

/** Opens all that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.$$eval('details:not([open]) > summary', (all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
