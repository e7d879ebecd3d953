import type { Page } from 'puppeteer';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const ANSWERED_MS = 60_000;
const mark = (name: string): string => `[data-testid="${name}"]`;

/** The step of the options page at which systems are connected, driven as a person does. */
export interface ConnectionsPage {
  readonly page: Page;
  /** Chooses a system in an empty form, and fills in fields by their names. */
  fill(source: string, values: Readonly<Record<string, string>>): Promise<void>;
  /** Clicks by a mark, for example `source-test`. */
  press(name: string): Promise<void>;
  /** The text by a mark, once that is there. */
  text(name: string): Promise<string>;
  /** The text of the card of the book, once it is other than it was. */
  changedBook(before: string): Promise<string>;
}

export async function openConnectionsPage(session: ExtensionSession): Promise<ConnectionsPage> {
  const page = await session.openExtensionPage('options.html#connections');
  await page.waitForSelector(mark('source-select'));
  const text = async (name: string) => {
    const shown = await page.waitForSelector(mark(name), { timeout: ANSWERED_MS });
    return (await shown?.evaluate(({ textContent }) => textContent)) ?? '';
  };
  return {
    page,
    text,
    fill: async (source, values) => {
      await page.bringToFront();
      const choices = await page.$$eval(`${mark('source-select')} option`, (options) => options.map(({ value }) => value));
      // Another first: choosing what is chosen already would empty nothing.
      await page.select(mark('source-select'), choices.find((choice) => choice !== source) ?? source);
      await page.select(mark('source-select'), source);
      for (const [name, value] of Object.entries(values)) await page.type(mark(`source-${name}`), value);
    },
    press: async (name) => {
      await page.bringToFront();
      await page.click(mark(name));
    },
    changedBook: async (before) => {
      const isOther = (selector: string, was: string) => {
        const now = document.querySelector(selector)?.textContent;
        return now != null && now !== was;
      };
      await page.waitForFunction(isOther, { timeout: ANSWERED_MS }, mark('book-current'), before);
      return text('book-current');
    },
  };
}
