import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { pageTrace } from './page-trace';

const SCRIPT = 'bare-frame.js';

/** A frame of another site in a closed tree, and nothing else: what the browser itself takes for any panel that has a process of its own. */
const code = (url: string): string => `setTimeout(() => {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = ${JSON.stringify(url)};
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}, 0);
//# sourceURL=${SCRIPT}`;

/** Processor milliseconds that the page's main thread spends on the making of such a frame. The page must be loaded. */
export async function bareFrameMs(page: Page): Promise<number> {
  const elsewhere = new URL(page.url());
  elsewhere.hostname = 'localhost';
  const { ownMs } = await pageTrace(
    page,
    async () => {
      await page.evaluate(code(elsewhere.href));
      await wait(300);
    },
    new RegExp(`^${SCRIPT}$`),
  );
  return ownMs;
}
