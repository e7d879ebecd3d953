import { browser } from './browser';

/** The tab that the popup was opened over. */
export interface ActiveTab {
  readonly id: number;
  /** Null where the browser keeps it from us, for example a page of its own. */
  readonly url: string | null;
}

/** Null when there is no tab to speak of. Its address is readable because opening the popup grants `activeTab`. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
