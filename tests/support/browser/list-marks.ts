import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { PlainError } from '../plain-error.ts';
import type { ExtensionSession } from './extension-session.ts';
import { ownFrame } from './own-frame.ts';

/** A mark as it is drawn, in CSS pixels of the window or frame that the list is in. */
export interface ShownMark {
  readonly mark: string;
  readonly word: string;
  readonly left: number;
  readonly right: number;
  /** Its middle. */
  readonly y: number;
}

export interface ShownMarks {
  readonly drawn: readonly ShownMark[];
  /** What a screen reader reads, line by line. */
  readonly read: readonly string[];
}

/** Switches the marks of the one site in the options page on or off, as a user does. */
export async function switchMarks(session: ExtensionSession, isOn: boolean): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  const box = await page.waitForSelector('[data-testid="site-marks"]');
  await box?.click();
  await page.waitForFunction(isRegistered, { timeout: 10_000 }, isOn);
  await page.close();
}

/** Runs in an extension page. */
async function isRegistered(isOn: boolean): Promise<boolean> {
  interface Api {
    scripting: { getRegisteredContentScripts(): Promise<{ js?: string[] }[]> };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ js }) => js?.some((file) => file.includes('list-marks'))) === isOn;
}

export const marksFrame = (page: Page): Promise<Frame | null> => ownFrame(page, '/marks.html');

/** Waits until the marks are as asked; else throws with what they are instead. */
export async function waitForMarks(page: Page, isRight: (shown: ShownMarks) => boolean, timeoutMs = 10_000): Promise<ShownMarks> {
  const deadline = Date.now() + timeoutMs;
  let shown: ShownMarks = { drawn: [], read: [] };
  while (Date.now() < deadline) {
    const frame = await marksFrame(page);
    shown = frame ? await readMarks(frame).catch(() => shown) : shown;
    if (frame && isRight(shown)) return shown;
    await wait(30);
  }
  throw new PlainError(`The marks are ${JSON.stringify(shown).slice(0, 600)} and not what was waited for.`);
}

async function readMarks(frame: Frame): Promise<ShownMarks> {
  const { x = 0, y = 0 } = (await frame.parentFrame()?.evaluate(placeOfHost)) ?? {};
  const shown = await frame.evaluate(readDocument);
  return { ...shown, drawn: shown.drawn.map((mark) => ({ ...mark, left: mark.left + x, right: mark.right + x, y: mark.y + y })) };
}

/** Runs in the page, which sees no more of the frame than the element that holds it. */
function placeOfHost(): { x: number; y: number } {
  const { x = 0, y = 0 } = document.body.nextElementSibling?.getBoundingClientRect() ?? {};
  return { x, y };
}

/** Runs in the frame. */
function readDocument(): ShownMarks {
  const drawn = [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { mark: element.dataset.mark ?? '', word: element.textContent ?? '', left, right, y: (top + bottom) / 2 };
  });
  return { drawn, read: [...document.querySelectorAll('section li')].map((line) => line.textContent ?? '') };
}
