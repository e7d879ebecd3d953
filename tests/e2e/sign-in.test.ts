import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { type ChromiumSession, launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { Shop } from '@/tests/support/live/shop';
import { StandInSignIn } from '@/tests/support/live/stand-in-sign-in';

const mark = (name: string): string => `[data-testid="${name}"]`;
const ANSWERED_MS = 30_000;

const host = new StandInSignIn(new Shop(60));
let session: ChromiumSession;
let options: Page;

beforeAll(async () => {
  await host.start();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await chooseLanguage(session, 'en');
  await session.allowPattern('http://127.0.0.1/*');
  options = await session.openExtensionPage('options.html#connections');
  await options.waitForSelector(mark('source-select'));
});
afterAll(async () => {
  await session?.close();
  await host.stop().catch(() => undefined);
});

const textOf = async (name: string): Promise<string> => {
  const shown = await options.waitForSelector(mark(name), { timeout: ANSWERED_MS });
  return (await shown?.evaluate((element) => element.textContent)) ?? '';
};

/** Clicks in the window that the browser opens for signing in. */
async function click(link: 'allow' | 'deny'): Promise<void> {
  const target = await session.browser.waitForTarget((each) => each.url().startsWith(`${host.origin}/oauth/authorize`), {
    timeout: ANSWERED_MS,
  });
  const window = await target.asPage();
  await (await window.waitForSelector(`#${link}`))?.click();
}

/** Everything that the browser keeps of the extension outside its database, where secrets may not be. */
const kept = () =>
  options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify([await chrome.storage.local.get(), location.href, { ...localStorage }]);
  });

describe('a system that a person signs in to', () => {
  it('is not connected by who says no there', async () => {
    await options.select(mark('source-select'), 'moneybird');
    await options.type(mark('source-origin'), host.origin);
    await options.type(mark('source-client_id'), host.desk.clientId);
    await options.type(mark('source-client_secret'), host.desk.clientSecret);
    await options.click(mark('source-test'));
    await click('deny');
    expect(await textOf('source-not-signed-in')).toContain('access_denied');
  });

  it('opens a window of its own, and is read once that said yes', async () => {
    await options.click(mark('source-connect'));
    await click('allow');
    expect(await textOf('source-connected')).toContain('Ons Bedrijf is connected');
    expect(await textOf('connection')).toContain('Last refreshed: just now.');
    expect(await kept()).not.toMatch(/access-|refresh-|our: secret/);
  });

  it('renews its token by itself', async () => {
    host.desk.expire();
    await options.click(mark('connection-refresh'));
    await options.waitForFunction(
      (button) => !document.querySelector<HTMLButtonElement>(button)?.disabled,
      { timeout: ANSWERED_MS },
      mark('connection-refresh'),
    );
    expect(host.desk.renewals).toHaveLength(1);
    expect(await options.$(mark('connection-trouble'))).toBeNull();
  });

  it('asks to sign in again once the permission was taken back, and goes on where it was', async () => {
    host.desk.revoke();
    await options.click(mark('connection-refresh'));
    expect(await textOf('connection-trouble')).toContain('asks you to sign in again');
    expect(await options.$(mark('book-current'))).not.toBeNull();
    await options.click(mark('connection-sign-in'));
    await click('allow');
    await options.waitForSelector(mark('connection-trouble'), { hidden: true, timeout: ANSWERED_MS });
    expect(await options.$$(mark('connection'))).toHaveLength(1);
  });
});
