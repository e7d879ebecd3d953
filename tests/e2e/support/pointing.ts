import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';
import { waitForOwnFrame } from '@/tests/support/browser/own-frame';
import { clickAndClose, openPopup } from './popup';

export const mark = (name: string): string => `[data-testid="${name}"]`;

/** Starts the pointing from the popup, and gives the frame that then covers the page. */
export async function startPointing(session: ChromiumSession, page: Page): Promise<Frame> {
  await page.bringToFront();
  const popup = await openPopup(session, page);
  await popup.waitForSelector(mark('teach-start'));
  await clickAndClose(popup, mark('teach-start'));
  return cover(page);
}

export async function cover(page: Page): Promise<Frame> {
  const frame = await waitForOwnFrame(page, '/teach.html');
  await frame.waitForSelector(mark('teach-stage'));
  return frame;
}

/** Moves the pointer over an element of the page as it is seen there, and clicks. */
export async function pointAt(page: Page, within: Page | Frame, selector: string): Promise<void> {
  const element = await within.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await wait(50);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
