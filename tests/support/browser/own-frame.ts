import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { PlainError } from '../plain-error.ts';

/** A frame of ours in a page, by its path (`/sidebar.html`); null while there is none. */
export async function ownFrame(page: Page, path: string): Promise<Frame | null> {
  for (const frame of page.frames()) if (frame !== page.mainFrame() && (await isOwn(frame, path))) return frame;
  return null;
}

export async function waitForOwnFrame(page: Page, path: string, timeoutMs = 10_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const frame = await ownFrame(page, path);
    if (frame) return frame;
    await wait(50);
  }
  throw new PlainError(`${path} did not appear on ${page.url()}.`);
}

/** There may be others of ours beside it. Firefox lists the frame as about:blank; its own location tells. */
async function isOwn(frame: Frame, path: string): Promise<boolean> {
  const url = frame.url();
  if (url.startsWith('chrome-extension:')) return new URL(url).pathname === path;
  if (url !== 'about:blank' && !url.startsWith('moz-extension:')) return false;
  return frame
    .evaluate((wanted) => location.protocol === 'moz-extension:' && location.pathname === wanted, path)
    .catch(() => false);
}
