import type { Page } from 'puppeteer';
import type { ExtensionSession } from './extension-session.ts';

interface Api {
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}

/** What Chromium's toolbar shows for the tab of a page: the sign on the button, and the words of its tooltip. */
export async function shownBadge({ browser }: ExtensionSession, page: Page): Promise<{ text: string; title: string }> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker.evaluate(async (address) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === address);
    if (!tab) throw new Error(`no tab shows ${address}`);
    const tabId = tab.id;
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, page.url());
}
