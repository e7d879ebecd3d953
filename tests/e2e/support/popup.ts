import { type Page, ProtocolError } from 'puppeteer';
import type { ChromiumSession } from '@/tests/support/browser/launch-chromium';

/** Presses the extension's button in Chromium's toolbar over a page, and gives the popup that it opens. */
export async function openPopup({ browser, extensionId }: ChromiumSession, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not loaded');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), { timeout: 5000 });
  const popup = await target.asPage();
  await popup.waitForSelector('main');
  return popup;
}

/** Clicks what makes the popup close: the browser may take it away between the press and the release of the button. */
export async function clickAndClose(popup: Page, selector: string): Promise<void> {
  await popup
    .$eval(selector, (element) => (element as HTMLElement).click())
    .catch((error: unknown) => {
      if (!(error instanceof ProtocolError)) throw error;
    });
}
