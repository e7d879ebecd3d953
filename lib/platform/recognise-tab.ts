import { browser } from './browser';

/** Per system, selectors of which one must be on the page. */
export type Fingerprints = Readonly<Record<string, readonly string[]>>;

/**
 * Which systems the page of a tab looks like, on the user's click in the popup (`activeTab`): nothing of the page but those names comes back.
 * Empty where the browser lets nobody look.
 */
export async function recogniseTab(tabId: number, fingerprints: Fingerprints): Promise<readonly string[]> {
  const [frame] = await browser.scripting
    .executeScript({ target: { tabId }, func: present, args: [fingerprints as Record<string, readonly string[]>] })
    .catch(() => []);
  const known = (frame as { readonly result?: unknown } | undefined)?.result;
  return Array.isArray(known)
    ? known.filter((id): id is string => typeof id === 'string' && Object.hasOwn(fingerprints, id))
    : [];
}

/** Runs in the page, so it can use nothing but what it is given. */
function present(fingerprints: Record<string, readonly string[]>): string[] {
  const isThere = (selector: string) => document.querySelector(selector) !== null;
  return Object.keys(fingerprints).filter((id) => fingerprints[id]?.some(isThere));
}
