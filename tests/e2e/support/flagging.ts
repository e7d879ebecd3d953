import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { workerOf } from './panel';

const mark = (name: string): string => `[data-testid="${name}"]`;

interface Tab {
  readonly id: number;
  readonly url?: string;
}
interface Api {
  readonly tabs: { query(filter: object): Promise<Tab[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: Tab): void } };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: Tab): void } };
}

/** What the browser tells the worker when somebody picks an item of the context menu, which no driver can open. */
export async function clickMenu(session: ExtensionSession, page: Page, item: string, selectionText?: string): Promise<void> {
  await (await workerOf(session)).evaluate(
    async (address, info) => {
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      if (!tab) throw new Error(`no tab shows ${address}`);
      contextMenus.onClicked.dispatch({ ...info, editable: false, pageUrl: address }, tab);
    },
    page.url(),
    { menuItemId: item, ...(selectionText === undefined ? {} : { selectionText }) },
  );
}

/** As when a key of the browser is pressed that the worker itself answers. */
export async function pressCommand(session: ExtensionSession, page: Page, command: string): Promise<void> {
  await (await workerOf(session)).evaluate(
    async (address, name) => {
      const { tabs, commands } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === address);
      if (tab) commands.onCommand.dispatch(name, tab);
    },
    page.url(),
    command,
  );
}

/** The page of ours that asks whom to flag, as soon as it stands there. */
export async function flagPage({ browser }: ExtensionSession): Promise<Page> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => page.url());
      if (address.includes('/desk.html#flag')) {
        await page.bringToFront();
        await page.waitForSelector(`${mark('flag-who')}, .desk-page .empty`);
        return page;
      }
    }
    await wait(50);
  }
  throw new Error('no page asks whom to flag');
}

/** Confirms who is meant, and waits for the form. */
export async function confirmCustomer(desk: Page): Promise<void> {
  await (await desk.waitForSelector(`${mark('flag-who')} ${mark('candidate')}`))?.click();
  await desk.waitForSelector(mark('flag-form'));
}

/** Types a reason, says who one is where that is asked, and raises the flag. Returns when the button was pressed, in milliseconds. */
export async function raiseFlag(desk: Page, reason: string): Promise<number> {
  await desk.type(mark('flag-reason'), reason);
  const pressedAt = Date.now();
  await desk.click(mark('flag-raise'));
  await desk.waitForSelector(mark('flag'));
  return pressedAt;
}

/** Lifts the first flag. Returns when the button was pressed. */
export async function liftFlag(desk: Page): Promise<number> {
  await desk.click(mark('flag-lift'));
  await desk.waitForSelector(mark('flag-lift-confirm'));
  const pressedAt = Date.now();
  await desk.click(mark('flag-lift-confirm'));
  await desk.waitForSelector(mark('flag'), { hidden: true });
  return pressedAt;
}

/** Tells the extension the name of whoever uses it. */
export async function introduce(session: ExtensionSession, name: string): Promise<void> {
  const page = await session.openExtensionPage('desk.html');
  await page.evaluate((own) => {
    interface Storage {
      storage: { local: { set(values: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome?: Storage };
    return (browser ?? chrome)?.storage.local.set({ 'user-name': own });
  }, name);
  await page.close();
}
