import type { Page } from 'puppeteer';
import { openCrm } from '@/tests/demo/crm-page';
import { clickInSidebar, waitForSidebar } from '@/tests/support/browser/sidebar';
import { press } from '../customer-file';
import { says } from '../waits';
import { ARRANGED } from './record-everything';
import { mark, type Tour } from './tour';

/** The page that explains, as we read it and as the customer does. */
export const explainTour: Tour = async function* ({ session, host, newPage }) {
  const crm = await newPage();
  await openCrm(crm, host.pageUrl('/quotes/q-2039', 'nl'));
  await waitForSidebar(crm, says('refer', ARRANGED));
  await clickInSidebar(crm, 'explain');
  const target = await session.browser.waitForTarget((each) => each.url().includes('/explain.html#'), { timeout: 5000 });
  const page = (await target.page()) as Page;
  await page.waitForSelector(mark('why'));
  for (const reader of ['us', 'customer']) {
    await press(page, `why-reader-${reader}`);
    yield [`explanation to ${reader}`, { page }];
  }
  await page.close();
  await crm.close();
};
