import type { Page, WebWorker } from 'puppeteer';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { sidebarFrame } from '@/tests/support/browser/sidebar';

/** How the panel stands in the page. */
export interface ShownPanel {
  readonly isCollapsed: boolean;
  /** CSS pixels: of the panel itself, and what the page leaves free for it. */
  readonly width: number;
  readonly pageMargin: number;
  /** Text of the folded tab; empty while the panel is open. */
  readonly tab: string;
}

export async function readPanel(page: Page): Promise<ShownPanel> {
  const frame = await sidebarFrame(page);
  const shown = await frame.evaluate(() => ({
    isCollapsed: document.querySelector<HTMLElement>('main')?.dataset.collapsed === 'true',
    width: innerWidth,
    tab: document.querySelector('[data-testid="expand"]')?.textContent ?? '',
  }));
  const pageMargin = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight));
  return { ...shown, pageMargin };
}

/** Types a question into the search box that the sidebar shows, and takes the first answer that names this. */
export async function chooseBySearch(page: Page, query: string, answer: string): Promise<void> {
  const frame = await sidebarFrame(page);
  const box = await frame.waitForSelector('[data-testid="search"]', { visible: true });
  await box?.type(query);
  const button = await frame.waitForSelector(`::-p-xpath(//li[contains(., "${answer}")]//button)`, { visible: true });
  await button?.click();
}

interface Api {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object, options: object): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
}

export async function workerOf({ browser }: ExtensionSession): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

/** Sends what the worker sends to the content script of a tab when a key of the browser is pressed, which no driver can press. */
export async function sendCommand(session: ExtensionSession, page: Page, command: string): Promise<void> {
  await (await workerOf(session)).evaluate(
    async (address, name) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      if (tab) await tabs.sendMessage(tab.id, { command: name }, { frameId: 0 }).catch(() => undefined);
    },
    page.url(),
    command,
  );
}

/** How the panel is remembered to stand, one for each site on which a person changed it. */
export async function rememberedLayouts(session: ExtensionSession): Promise<object[]> {
  return (await workerOf(session)).evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return Object.values((await storage.local.get('panel-layouts'))['panel-layouts'] ?? {});
  });
}

/** Makes the extension forget how its panel stood, so that a test begins with what a new user sees. */
export async function forgetLayouts(session: ExtensionSession): Promise<void> {
  await (await workerOf(session)).evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return storage.local.remove('panel-layouts');
  });
}
