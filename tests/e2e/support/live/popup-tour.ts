import { openCrm } from '@/tests/demo/crm-page';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { waitForSidebar } from '@/tests/support/browser/sidebar';
import { press } from '../customer-file';
import { openPopup } from '../popup';
import { mark, type Tour } from './tour';

/** The popup over a quote: the list of checks, an answer that is being given, how the customer stands, the decision, and where it begins. */
export const popupTour: Tour = async function* ({ session, host, newPage }) {
  const crm = await newPage();
  await openCrm(crm, host.pageUrl('/quotes/q-2040', 'nl'));
  await waitForSidebar(crm, ({ verdict }) => verdict !== null);
  const page = await openPopup(session as ChromiumSession, crm);
  const shown = { page, isFixed: true };
  await page.waitForSelector(mark('checklist'));
  yield ['popup, checklist', shown];
  await press(page, 'check-C03');
  await press(page, 'check-done');
  await page.waitForSelector(mark('check-text'));
  yield ['popup, an answer', shown];
  for (const tab of ['stand', 'decision']) {
    await press(page, `popup-${tab}`);
    await page.waitForSelector(`main[data-tab="${tab}"] > :nth-child(2)`);
    yield [`popup, ${tab}`, shown];
  }
  await press(page, 'popup-back');
  await page.waitForSelector(mark('toggle-sidebar'));
  yield ['popup', shown];
  await page.close();
  await crm.close();
};
