import type { Page } from 'puppeteer';
import type { LedgersmbUser } from './users.ts';

const MAIN = '#maindiv';
/** Hundreds of small scripts come with the first page of every kind. */
const FIRST_PAGE_MS = 60_000;
/** The reports that know the id of what has a number, in their first column. */
const REPORTS = {
  quote: 'order.pl?action=search&oe_class_id=3&search_type=search&entity_class=2&open=1',
  order: 'order.pl?action=search&oe_class_id=1&search_type=search&entity_class=2&open=1',
  invoice: 'invoice.pl?action=invoice_search&entity_class=2&open=1&closed=1',
} as const;

/** Logs in to the company and waits until the menu is there. */
export async function login(page: Page, origin: string, user: LedgersmbUser): Promise<void> {
  await page.goto(`${origin}/login.pl`);
  await page.waitForSelector('body.done-parsing #company', { visible: true, timeout: FIRST_PAGE_MS });
  await page.type('#username', user.login);
  await page.type('#password', user.password);
  await page.type('#company', 'voorbeeld');
  await page.keyboard.press('Enter');
  await menu(page);
}

/** Loads the program anew, which then has the language that was set meanwhile. */
export async function reload(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/login.pl?action=login&company=voorbeeld`);
  await menu(page);
}

const menu = (page: Page) => page.waitForSelector('#console-container.done-parsing', { timeout: FIRST_PAGE_MS });

/** Opens a page of the program by what stands behind `#` in its address. */
export async function open(page: Page, hash: string): Promise<void> {
  await redrawn(page, () =>
    page.evaluate((target) => {
      location.hash = target;
    }, hash),
  );
}

/** Opens the customer with a number. */
export const openCustomer = (page: Page, number: string): Promise<void> =>
  open(page, `contact.pl?action=get_by_cc&entity_class=2&control_code=${number}&meta_number=${number}`);

/** The id of what has a number, asked as whoever is logged in to the page. */
export async function findId(page: Page, kind: keyof typeof REPORTS, number: string): Promise<number> {
  const table = await page.evaluate(async (report) => (await fetch(`${report}&format=CSV`)).text(), REPORTS[kind]);
  const line = table.split('\n').find((entry) => entry.includes(`"${number}"`));
  if (!line) throw new Error(`LedgerSMB has no ${kind} ${number}`);
  return Number.parseInt(line, 10);
}

/** Types over a field of the open form. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  const field = `${MAIN} input[name="${name}"]`;
  await page.focus(field);
  await page.$eval(field, (input) => (input as HTMLInputElement).select());
  await page.keyboard.type(text);
}

/** Has the program count the open form anew, which saves nothing. By the button's key, as its words are translated. */
export const update = (page: Page): Promise<void> =>
  redrawn(page, () => page.$eval(`${MAIN} [role="button"][title$="[Alt-U]"]`, (button) => (button as HTMLElement).click()));

/** Waits until the page that was there is replaced, and the new one has settled. */
async function redrawn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.$eval(MAIN, (main) => main.firstElementChild?.setAttribute('data-before', ''));
  await act();
  await page.waitForFunction(
    (main) => document.querySelector(`${main}.done-parsing`)?.querySelector('[data-before]') === null,
    { timeout: FIRST_PAGE_MS },
    MAIN,
  );
}
