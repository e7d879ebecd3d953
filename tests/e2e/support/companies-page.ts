import type { Page } from 'puppeteer';
import { chooseBookFile } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';

const mark = (name: string): string => `[data-testid="${name}"]`;

/** Adds one of our companies on the set-up screen, and has the screen be about it. */
export async function addCompany(session: ExtensionSession, name: string): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await (await page.waitForSelector(mark('company-add')))?.click();
  await (await page.waitForSelector(mark('company-new-name')))?.type(name);
  await page.click(mark('company-new-add'));
  await page.waitForSelector(mark('companies'));
  await page.select(mark('desk-company'), await companyIdOf(page, name));
  await page.waitForFunction(() => document.querySelector('[data-testid="book-current"]') === null);
  return page;
}

/** The id under which the choice at the top of the screen knows a company. */
export async function companyIdOf(page: Page, name: string): Promise<string> {
  return page.$$eval(
    `${mark('desk-company')} option`,
    (options, wanted) => options.find(({ textContent }) => textContent === wanted)?.value ?? '',
    name,
  );
}

/** Imports a file for the company that the screen is about. */
export async function importHere(page: Page, file: string): Promise<string> {
  await chooseBookFile(page, file);
  const becomes = await page.$eval(mark('import-company'), ({ textContent }) => textContent ?? '');
  await page.click(mark('import-confirm'));
  await page.waitForSelector(mark('book-current'));
  return becomes;
}
