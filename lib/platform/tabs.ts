import { browser } from './browser';
import type { ChildPage, ChildTold, Filled, FillTerm, TabCommand, TaughtChanged } from './protocol';

/** Opens a page of ours in a tab of its own, where no host page can lay anything over it. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]) });
}

/** Sends a command to the content script of a tab; a tab without one does nothing. */
export async function sendToTab(tabId: number, command: TabCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, command, { frameId: 0 }).catch(() => undefined);
}

/** Tells the page of a tab what one of its frames holds; false while nobody listens there. */
export async function tellPageOfChild(tabId: number, frameId: number, page: ChildPage | null): Promise<boolean> {
  const message: ChildTold = { child: { frameId, page } };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false);
  return answer === true;
}

const FILLER = '/term-filler.js';

/** Has a frame of a tab fill in a term, which brings in the script that can; a frame that is gone has no field. */
export async function fillInFrame(tabId: number, frameId: number, fill: FillTerm['fill']): Promise<Filled> {
  const none: Filled = { ok: false, reason: 'no-field', fieldText: null };
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILLER] as never });
    const answer: unknown = await browser.tabs.sendMessage(tabId, { fill } satisfies FillTerm, { frameId });
    return (answer as Filled | null | undefined) ?? none;
  } catch {
    return none;
  }
}

/** Tells the content scripts of every tab that what was taught is another now; those that know nothing of it do nothing. */
export async function tellTaughtChanged(): Promise<void> {
  const message: TaughtChanged = { taught: 'changed' };
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await browser.tabs.sendMessage(id, message).catch(() => undefined);
}

const TEACHER = '/page-teacher.js';

/** Has somebody point in the page of a tab; false where the browser lets nobody in. */
export async function startPointing(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [TEACHER] as never }).then(
    () => true,
    () => false,
  );
}

export function onTabClosed(run: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => run(tabId));
}

/** Keyboard commands of the manifest, with the tab in which they were pressed. */
export function onCommand(run: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    // Older Firefox leaves the tab out.
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId !== undefined) run(command, tabId);
  });
}
