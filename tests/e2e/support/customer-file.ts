import type { ElementHandle, Page } from 'puppeteer';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** By the element and not by where it stood: what is worked out meanwhile may move it. */
const click = (element: ElementHandle<Node> | null) => element?.evaluate((node) => (node as HTMLElement).click());

/** Opens the file of the debtor with this number on the desk, found as a person finds it. */
export async function openCustomerFile(session: ExtensionSession, number: string): Promise<Page> {
  const page = await session.openExtensionPage('desk.html');
  const box = await page.waitForSelector(mark('search'));
  await box?.type(number);
  const found = await page.waitForSelector(`::-p-xpath(//li[contains(., "${number}")]//button)`, { visible: true });
  await click(found);
  // Once its first part is there, nothing moves under the pointer any more.
  await page.waitForSelector('.desk-file [data-part][aria-busy="false"]');
  return page;
}

/** Shows one part of the file. */
export async function showPart(page: Page, part: string): Promise<void> {
  await click(await page.waitForSelector(mark(`part-${part}`)));
  await page.waitForSelector(`[data-part="${part}"][aria-busy="false"]`);
}

/** Types into a field, over what stands there. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(mark(name));
  await field?.evaluate((element) => (element as HTMLInputElement).select());
  await field?.type(text);
}

/** Sets a day; how one is typed depends on the browser's own language. */
export async function setDay(page: Page, name: string, day: string): Promise<void> {
  await page.waitForSelector(mark(name));
  await page.$eval(
    mark(name),
    (element, value) => {
      const field = element as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
}

export const press = async (page: Page, name: string): Promise<void> => {
  await click(await page.waitForSelector(mark(name), { visible: true }));
};

export const textOf = async (page: Page, name: string): Promise<string> => {
  const element = await page.waitForSelector(mark(name));
  const text = await element?.evaluate((node) => node.textContent ?? '');
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
};
