import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { TrytonHost, TrytonUser } from './start-tryton.ts';

/** Tryton keeps several tabs in the page; only the active one is what the user sees. */
const PANE = '#tabcontent > .tab-pane.active';
/** A Bootstrap modal takes the focus back until its animation has ended. */
const MODAL_MS = 400;
const SETTLE_MS = 300;
/** A busy machine answers a completion late; what a redrawn form lost is only typed again after this. */
const PATIENCE_MS = 6_000;

const field = (name: string): string => `${PANE} [name="${name}"]`;

/** Logs in and waits until the menu is there. */
export async function login(page: Page, host: TrytonHost, user: TrytonUser): Promise<void> {
  await page.goto(`${host.url}/#${host.database}`);
  await page.waitForSelector('#login', { visible: true });
  await wait(MODAL_MS);
  await page.type('#login', user.login);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.modal.in input[type="password"]', { visible: true });
  await wait(MODAL_MS);
  await page.type('.modal.in input[type="password"]', user.password);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#menu')?.textContent?.trim() !== '');
}

/** Opens the form of a record, in a tab of its own. */
export async function openRecord(page: Page, host: TrytonHost, model: string, id: number): Promise<void> {
  await openHash(page, `${host.database}/model/${model}/${id}`);
  await page.waitForSelector(`${PANE} .form-group input, ${PANE} input[name]`, { visible: true });
}

/** Opens an empty sale that is not saved. */
export async function newSale(page: Page, host: TrytonHost): Promise<void> {
  await openHash(page, `${host.database}/model/sale.sale`);
  // A form that is asked for while the list still loads would be filled with the list's first record.
  await page.waitForSelector(`${PANE} table.tree tbody tr`);
  await press(page, `${PANE} .btn-toolbar #new_`);
  await page.waitForFunction(isEmptyField, {}, field('party'));
  // A new form puts the cursor into a field of its own choice, a moment after it is drawn; typing would go there.
  await page.waitForFunction((pane) => document.activeElement?.closest(pane) !== null, {}, PANE);
  await wait(SETTLE_MS);
}

/** Runs in the page. */
function isEmptyField(selector: string): boolean {
  const input = document.querySelector<HTMLInputElement>(selector);
  return input !== null && input.value === '' && !input.readOnly;
}

/** Types a customer's name and takes the first completion. */
export async function chooseParty(page: Page, name: string): Promise<void> {
  await complete(page, field('party'), name);
  // The address fills in by a round trip after the choice.
  await page.waitForFunction(
    (selector) => (document.querySelector(selector) as HTMLInputElement | null)?.value !== '',
    {},
    field('invoice_address'),
  );
}

/** Adds a line through the line's own window. Price in euros without VAT, typed in the user's language. */
export async function addLine(page: Page, line: { product: string; quantity: number; unitPrice?: string }): Promise<void> {
  const before = await shownTotal(page);
  // Switch, previous, next, new: titles are translated, the order is not.
  await press(page, `${PANE} .form-one2many-toolbar button:nth-of-type(4)`);
  await page.waitForSelector('.modal.in [name="product"]', { visible: true });
  await wait(MODAL_MS);
  await complete(page, '.modal.in [name="product"]', line.product);
  await replaceText(page, '.modal.in [name="quantity"]', String(line.quantity));
  if (line.unitPrice) await replaceText(page, '.modal.in [name="unit_price"]', line.unitPrice);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.modal-backdrop', { hidden: true });
  await page.waitForFunction(
    (selector, text) => (document.querySelector(selector) as HTMLInputElement | null)?.value !== text,
    {},
    `${PANE} input[type="text"][name="total_amount"]`,
    before,
  );
}

/** Types the name of a payment term, for example `60 days`, and takes the completion. */
export async function chooseTerm(page: Page, name: string): Promise<void> {
  await complete(page, field('payment_term'), name);
}

/** The payment term as the form shows it. */
export async function shownTerm(page: Page): Promise<string> {
  return page.$eval(field('payment_term'), (input) => (input as HTMLInputElement).value);
}

/** The total including VAT as the form shows it; empty in a sale without lines. */
export async function shownTotal(page: Page): Promise<string> {
  return page.$eval(`${PANE} input[type="text"][name="total_amount"]`, (input) => (input as HTMLInputElement).value);
}

/** Saves the open form and waits until the address names the record. Returns its id. */
export async function save(page: Page): Promise<number> {
  await press(page, `${PANE} .btn-toolbar #save`);
  await page.waitForFunction(() => /\/model\/[a-z_.]+\/\d+/.test(location.hash));
  return page.evaluate(() => Number(/\/model\/[a-z_.]+\/(\d+)/.exec(location.hash)?.[1]));
}

/** Presses a button that the sidebar may lie over in a narrow window, where a rep would close the sidebar first. */
async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (button) => (button as HTMLElement).click());
}

/** The id of the newest record that meets a condition such as `['code', '=', 'K1001']`, asked as whoever is logged in to the page. */
export async function findRecord(page: Page, host: TrytonHost, model: string, condition: readonly string[]): Promise<number> {
  const id = await page.evaluate(search, host.database, model, [condition]);
  if (id === null) throw new Error(`Tryton has no ${model} with ${condition.join(' ')}`);
  return id;
}

/** Runs in the page. */
async function search(database: string, model: string, domain: readonly (readonly string[])[]): Promise<number | null> {
  const { login, user_id, session } = JSON.parse(localStorage.getItem(`sao_session_${database}`) ?? '{}');
  const context = JSON.parse(sessionStorage.getItem(`sao_context_${database}`) ?? '{}');
  const response = await fetch(`/${database}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Session ${btoa(`${login}:${user_id}:${session}`)}` },
    body: JSON.stringify({ id: 1, method: `model.${model}.search`, params: [domain, 0, 1, [['id', 'DESC']], context] }),
  });
  const { result } = await response.json();
  return result?.[0] ?? null;
}

async function openHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target;
  }, hash);
}

/**
 * Chooses a record in a many2one field as a user does: clear, type, take the completion that holds the text.
 * A form that has just opened may draw itself anew and lose what was typed, hence the second try.
 */
async function complete(page: Page, selector: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    // What went elsewhere may have opened a calendar, which takes every key until it is closed.
    if (attempt > 1) await page.keyboard.press('Escape');
    await clear(page, selector);
    await page.type(selector, text);
    try {
      await page.waitForFunction(isFirstCompletion, { timeout: PATIENCE_MS }, selector, text);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (chosen, part) => (document.querySelector(chosen) as HTMLInputElement | null)?.value.includes(part),
        {},
        selector,
        text,
      );
      return;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** Runs in the page. A list that also holds other texts is still that of the first letters typed, and about to change. */
function isFirstCompletion(selector: string, text: string): boolean {
  const choices = [...(document.querySelector(selector)?.closest('.dropdown.open')?.querySelectorAll('li.completion a') ?? [])];
  return choices.length > 0 && choices.every((choice) => choice.textContent?.includes(text));
}

/** Empties a field. Tryton drops the chosen record at the first key and draws the field anew a moment later. */
async function clear(page: Page, selector: string): Promise<void> {
  await selectText(page, selector);
  await page.keyboard.press('Backspace');
  await wait(SETTLE_MS);
}

async function replaceText(page: Page, selector: string, text: string): Promise<void> {
  await selectText(page, selector);
  await page.type(selector, text);
}

/** By the keyboard's way, as the sidebar may lie over the field in a narrow window. */
async function selectText(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(selector, (input) => (input as HTMLInputElement).select());
}
