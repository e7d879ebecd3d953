import { browser } from './browser';

/** Which of our frames in a page: the panel, what covers the page while somebody points in it, or what lies over its lists. */
export type NonceOf = 'frame' | 'teach' | 'marks';

/** The nonce of the frame that a tab's content script mounted last. */
interface Announced {
  readonly nonce: string;
  readonly isUsed: boolean;
}

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

/** Remembers the nonce of a tab's newest frame; the one before it is worth nothing from now on. */
export function announceNonce(tabId: number, nonce: string, of: NonceOf = 'frame'): Promise<void> {
  return inOrder(() => browser.storage.session.set({ [keyOf(tabId, of)]: { nonce, isUsed: false } satisfies Announced }));
}

/** True once per announced nonce, and only for a frame in the very tab whose content script announced it. */
export function confirmNonce(tabId: number, nonce: string, of: NonceOf = 'frame'): Promise<boolean> {
  return inOrder(async () => {
    const key = keyOf(tabId, of);
    const announced = (await browser.storage.session.get(key))[key] as Announced | undefined;
    if (announced?.nonce !== nonce || announced.isUsed) return false;
    await browser.storage.session.set({ [key]: { nonce, isUsed: true } satisfies Announced });
    return true;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inOrder(() => browser.storage.session.remove([keyOf(tabId, 'frame'), keyOf(tabId, 'teach'), keyOf(tabId, 'marks')]));
}
