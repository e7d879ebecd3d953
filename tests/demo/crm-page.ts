import type { Page } from 'puppeteer';

const field = (name: string): string => `main [data-field="${name}"]`;

/** Opens a page of the demo CRM and waits until it is drawn. */
export async function openCrm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('main[data-page]');
}

/** Types a quantity into a line of the open quote, as a rep would. Lines count from 0. */
export async function typeQuantity(page: Page, line: number, quantity: number): Promise<void> {
  await replaceText(page, 'quantity', line, String(quantity));
}

/** Types a price per piece in euros into a line of the open quote. */
export async function typeUnitPrice(page: Page, line: number, price: number): Promise<void> {
  await replaceText(page, 'unit-price', line, String(price));
}

export async function chooseTerm(page: Page, days: number): Promise<void> {
  await page.select(field('term'), String(days));
}

/** The payment term in days that the form shows now. */
export async function shownTerm(page: Page): Promise<number> {
  return Number(await page.$eval(field('term'), (select) => (select as HTMLSelectElement).value));
}

export async function chooseAccount(page: Page, accountId: string): Promise<void> {
  await page.select(field('account'), accountId);
}

/** The total including VAT as the page shows it. */
export async function shownTotal(page: Page): Promise<string> {
  return page.$eval(field('total-incl'), (element) => element.textContent ?? '');
}

async function replaceText(page: Page, name: string, line: number, text: string): Promise<void> {
  const input = (await page.$$(field(name)))[line];
  if (!input) throw new Error(`the quote has no line ${line}`);
  await input.focus();
  await input.evaluate((element) => (element as HTMLInputElement).select());
  await input.type(text);
}
