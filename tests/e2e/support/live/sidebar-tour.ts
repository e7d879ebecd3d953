import { FILE_PARTS } from '@/lib/domain/record/file-part';
import { openCrm } from '@/tests/demo/crm-page';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { RICH } from './record-everything';
import type { Tour } from './tour';

const STATES = [
  ['q-2048', 'choose'],
  ['q-2049', 'not-in-book'],
] as const;

/** The panel over quotes of the CRM: where somebody has to choose, where nobody is known, and with each part of the file in its drawer. */
export const sidebarTour: Tour = async function* ({ host, newPage }) {
  const page = await newPage();
  for (const [quote, state] of STATES) {
    await openCrm(page, host.pageUrl(`/quotes/${quote}`, 'nl'));
    await waitForSidebar(page, (shown) => shown.state === state);
    yield [`sidebar, ${state}`, { page, frame: await sidebarFrame(page) }];
  }
  await openCrm(page, host.pageUrl('/quotes/q-2040', 'nl'));
  await waitForSidebar(page, ({ text, verdict }) => verdict !== null && text.includes(RICH));
  const frame = await sidebarFrame(page);
  yield ['sidebar', { page, frame }];
  for (const part of FILE_PARTS) {
    await clickInSidebar(page, `part-${part}`);
    await frame.waitForSelector(`[data-part="${part}"][aria-busy="false"]`);
    yield [`drawer, ${part}`, { page, frame, within: '[data-part]' }];
  }
  await page.close();
};
