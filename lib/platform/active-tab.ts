import { browser } from './browser';

/** The tab that the popup was opened over. */
export interface ActiveTab {
  readonly id: number;
  /** Null where the browser keeps it from us: a page of its own. */
  readonly url: string | null;
  /** The sign on the toolbar for this tab; empty without a verdict (badge.ts). */
  readonly badge: string;
}

/** Null when there is no tab to speak of. Its address is readable because opening the popup grants `activeTab`. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, badge: await browser.action.getBadgeText({ tabId: tab.id }) };
}
