import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { inRoot, ROOT } from '@/tests/support/paths';

/** A script of ours as one piece, for a page of a browser. */
async function pageScript(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: inRoot(entry), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the page was not built');
  return output.output[0].code;
}

/** One page with one script, at an address of its own, so that it has a database. */
async function servePage(script: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

export interface PagesOfBench {
  /** A new page that has run the script and waits as long as it takes. */
  readonly open: () => Promise<Page>;
  /** Ends the browser and starts it anew with the same database: as it is found on another day, with nothing of it in memory. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser of its own for the script `entry`; its pages share one database. */
export async function openBrowserFor(entry: string): Promise<PagesOfBench> {
  const { url, close: stopServing } = await servePage(await pageScript(entry));
  const profile = mkdtempSync(path.join(tmpdir(), 'creditside-bench-'));
  let session = await launchChromium({ profile });
  return {
    open: async () => {
      const page = await session.browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(url);
      return page;
    },
    restart: async () => {
      await session.browser.close();
      session = await launchChromium({ profile });
    },
    close: async () => {
      await session.close();
      stopServing();
    },
  };
}

/** The seconds that filling took. Asked for now and then: an answer that takes minutes is given up on by the driver. */
export async function whenFilled(page: Page, filledIn: () => number | null): Promise<number> {
  for (;;) {
    await wait(2_000);
    const seconds = await page.evaluate(filledIn);
    if (seconds !== null) return seconds;
  }
}
