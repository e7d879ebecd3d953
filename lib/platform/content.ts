import { browser } from './browser';
import { sendToWorker } from './messages';
import type { TabCommand } from './protocol';

/** The client half of the platform: all that runs in the process of a page we do not control. */

const COMMANDS: ReadonlySet<unknown> = new Set<TabCommand['command']>(['sidebar.toggle', 'sidebar.focus', 'term.apply']);

/** Address of a frame with this nonce, and the origin that alone may receive its port. */
export function frameAddress(nonce: string): { readonly url: string; readonly origin: string } {
  const page = browser.runtime.getURL('/sidebar.html' as Parameters<typeof browser.runtime.getURL>[0]);
  return { url: `${page}#${nonce}`, origin: new URL(page).origin };
}

/** Tells the worker that this page's content script mounted a frame with this nonce. */
export async function announceFrame(nonce: string): Promise<boolean> {
  return (await sendToWorker('frame.announce', { nonce }))?.ok ?? false;
}

/** Takes the verdict off the toolbar: the panel is gone, or the page names no customer any more. */
export function clearPage(): void {
  void sendToWorker('page.clear', {});
}

/** Keyboard commands and the toolbar, by way of the worker; page key listeners would tell the page and lose to it. */
export function onTabCommand(run: (command: TabCommand['command']) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const command = (message as TabCommand | null)?.command;
    if (command !== undefined && COMMANDS.has(command)) run(command);
  });
}

/** True once the extension was reloaded, updated or removed: this script then belongs to nobody and has to go. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
