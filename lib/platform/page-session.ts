import { browser } from './browser';
import { patternOf } from './permissions';

/**
 * What an open page of this address keeps in its `localStorage` under a name: for hosts that keep there who is logged in. Only where the
 * user allowed the host; null when no such page is open, or it keeps nothing.
 */
export async function readPageSession(origin: string, storageKey: string): Promise<string | null> {
  const pattern = patternOf(origin);
  if (pattern === null) return null;
  const wanted = new URL(origin).origin;
  const tabs = await browser.tabs.query({ url: pattern });
  for (const { id, url } of tabs) {
    if (id === undefined || url === undefined || new URL(url).origin !== wanted) continue;
    const [read] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: (key: string) => localStorage.getItem(key),
      args: [storageKey],
    });
    if (typeof read?.result === 'string') return read.result;
  }
  return null;
}
