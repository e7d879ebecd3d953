import { browser } from './browser';

/** Which of our frames in a page: the panel, what covers the page while somebody points in it, or what lies over its lists. */
export type NonceOf = 'frame' | 'teach' | 'marks';

/** The nonce of the frame that a content script mounted last in its own frame of a tab. */
interface Announced {
  readonly frameId: number;
  readonly nonce: string;
  readonly isUsed: boolean;
}

/** More frames than a page has lists; a page that makes new ones all day must not fill what is kept while the browser runs. */
const MOST_FRAMES = 20;

const keyOf = (tabId: number, of: NonceOf) => `${of}-nonce:${tabId}`;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Session storage and not a variable, because the worker may be stopped between the two messages. In order of arrival, because
 * the frame's question can follow the announcement before that is written.
 */
function inOrder<T>(step: () => Promise<T>): Promise<T> {
  const run = queue.then(step);
  queue = run.catch(() => undefined);
  return run;
}

async function announcedIn(key: string): Promise<readonly Announced[]> {
  return ((await browser.storage.session.get(key))[key] as readonly Announced[] | undefined) ?? [];
}

const setAnnounced = (key: string, announced: readonly Announced[]): Promise<void> =>
  browser.storage.session.set({ [key]: announced });

/**
 * Remembers the nonce of the newest of our frames in one frame of a tab; the one before it is worth nothing from now on.
 * @param frameId of the content script's own frame; 0 is the page itself.
 */
export function announceNonce(tabId: number, nonce: string, of: NonceOf = 'frame', frameId = 0): Promise<void> {
  return inOrder(async () => {
    const key = keyOf(tabId, of);
    const others = (await announcedIn(key)).filter((each) => each.frameId !== frameId);
    await setAnnounced(key, [...others, { frameId, nonce, isUsed: false }].slice(-MOST_FRAMES));
  });
}

/** True once per announced nonce, and only for a frame in the very tab whose content script announced it. */
export function confirmNonce(tabId: number, nonce: string, of: NonceOf = 'frame'): Promise<boolean> {
  return inOrder(async () => {
    const key = keyOf(tabId, of);
    const announced = await announcedIn(key);
    const isMeant = (each: Announced) => each.nonce === nonce && !each.isUsed;
    if (!announced.some(isMeant)) return false;
    await setAnnounced(
      key,
      announced.map((each) => (isMeant(each) ? { ...each, isUsed: true } : each)),
    );
    return true;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inOrder(() => browser.storage.session.remove([keyOf(tabId, 'frame'), keyOf(tabId, 'teach'), keyOf(tabId, 'marks')]));
}
