import type { Page } from 'puppeteer';
import type { LedgersmbUser } from './users.ts';

/** Its scripts come as hundreds of small files. */
const LOADED_MS = 60_000;
/** A field that its scripts have drawn: what is typed before is lost. */
const drawn = (name: string): string => `.dijitInputInner[name="${name}"]`;

/** Logs in by the form, and waits for the page behind it. */
export async function login(page: Page, origin: string, { login: name, password }: LedgersmbUser): Promise<void> {
  await page.goto(`${origin}/login.pl`, { timeout: LOADED_MS });
  const fields = { login: name, password, company: 'voorbeeld' };
  for (const field of Object.keys(fields)) await page.waitForSelector(drawn(field), { visible: true, timeout: LOADED_MS });
  for (const [field, text] of Object.entries(fields)) await page.type(drawn(field), text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('action=login'), { timeout: LOADED_MS });
}
