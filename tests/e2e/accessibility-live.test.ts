import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { openCrm } from '@/tests/demo/crm-page';
import { todayInAmsterdam } from '@/tests/demo/days';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { become } from './support/decide';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { deskTour } from './support/live/desk-tour';
import { explainTour } from './support/live/explain-tour';
import { fileTour } from './support/live/file-tour';
import { lookAt } from './support/live/look-at';
import { optionsTour } from './support/live/options-tour';
import { popupTour } from './support/live/popup-tour';
import { ARRANGED, recordArrangement, recordLongAgo, recordToday } from './support/live/record-everything';
import { sidebarTour } from './support/live/sidebar-tour';
import { says } from './support/waits';

const today = localDate(todayInAmsterdam());

let demo: HostSession<Host & DemoServer>;

/** A rep asks whoever decides. */
async function refer(): Promise<void> {
  await become(demo.session, 'Sem de Wit', 'sales');
  const crm = await demo.newPage();
  await openCrm(crm, demo.host.pageUrl('/quotes/q-2039', 'nl'));
  await waitForSidebar(crm, says('refer', ARRANGED));
  await clickInSidebar(crm, 'refer');
  await (await sidebarFrame(crm)).waitForSelector('[data-testid="referral"]');
  await crm.close();
}

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'nl');
  await answerIsSme(demo.session);
  await become(demo.session, 'Noor Vermeer', 'credit_manager');
  await recordLongAgo(demo.session, today);
  await recordArrangement(demo.session);
  await recordToday(demo.session, today);
  await refer();
  await become(demo.session, 'Noor Vermeer', 'credit_manager');
});
afterAll(() => demo?.stop());

describe('every screen, filled with what people recorded', () => {
  it.each([
    ['the desk', deskTour],
    ['the file of a customer', fileTour],
    ['the sidebar, with each part in its drawer', sidebarTour],
    ['the popup', popupTour],
    ['the set-up and the policy', optionsTour],
    ['the explanation', explainTour],
  ])('%s: axe finds nothing, light or dark; it fits 320 pixels, and Tab reaches all of it', async (_, tour) => {
    const found: string[] = [];
    for await (const [name, shown] of tour(demo)) for (const finding of await lookAt(shown)) found.push(`${name}: ${finding}`);
    expect(found.join('\n')).toBe('');
  });
});
