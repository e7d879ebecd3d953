import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../support/browser/extension-session';
import { launchChromium } from '../support/browser/launch-chromium';
import { type GalleryServer, startGallery } from '../support/gallery/gallery-server';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The gallery shows many panels on one page; in the product each is a document of its own. */
const OF_ONE_DOCUMENT = ['landmark-no-duplicate-contentinfo', 'landmark-unique', 'duplicate-id-aria'];

let gallery: GalleryServer;
let session: ExtensionSession;

beforeAll(async () => {
  gallery = await startGallery();
  session = await launchChromium();
});
afterAll(async () => {
  await session?.close();
  await gallery?.stop();
});

async function open(address: string, scheme: string, width = 1440): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(gallery.pageUrl(address));
  await page.waitForSelector('html[data-ready]');
  return page;
}

describe('every face of the panel', () => {
  it.each(['light', 'dark'])('keeps to WCAG 2.2 AA as far as a machine can tell, in %s', async (scheme) => {
    const page = await open('index.html?lang=nl&width=360', scheme);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).disableRules(OF_ONE_DOCUMENT).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['nl', 'en', 'fr', 'de'])('fits in 280 pixels in %s', async (lang) => {
    const page = await open(`index.html?lang=${lang}&width=280`, 'light');
    const wide = await page.$$eval('.frame:not(.frame-tab) *', (elements) =>
      elements
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const frame = element.closest('.frame')?.getBoundingClientRect();
          return frame !== undefined && box.width > 1 && (box.right > frame.right + 0.5 || box.left < frame.left - 0.5);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe('the page that explains', () => {
  it.each(['light', 'dark'])('keeps to WCAG 2.2 AA as far as a machine can tell, in %s', async (scheme) => {
    const page = await open('explain.html?name=late&reader=us&lang=nl', scheme, 900);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['nl', 'en', 'fr', 'de'])('fits in 320 pixels in %s', async (lang) => {
    const page = await open(`explain.html?name=late&reader=us&lang=${lang}`, 'light', 320);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect(width).toBe(320);
  });
});

describe('the page of the credit policy', () => {
  const address = (tab: string, lang = 'nl') => `policy.html?lang=${lang}&tab=${tab}&draft=yes`;

  it.each([
    ['overview', 'light'],
    ['qualification', 'dark'],
    ['collection', 'light'],
    ['versions', 'dark'],
  ])('keeps to WCAG 2.2 AA as far as a machine can tell: %s, in %s', async (tab, scheme) => {
    const page = await open(address(tab), scheme, 900);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  // The two languages with the longest words, and the parts with the widest tables.
  it.each(['fr', 'de'])('fits a narrow window in %s', async (lang) => {
    for (const tab of ['overview', 'qualification', 'collection']) {
      const page = await open(address(tab, lang), 'light', 320);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      expect(`${tab} ${width}`).toBe(`${tab} 320`);
    }
  });
});

describe('what lies over a page, and the choice of pages', () => {
  it.each([
    ['teach', 'light'],
    ['teach', 'dark'],
    ['marks', 'light'],
    ['marks', 'dark'],
    ['sites', 'light'],
    ['sites', 'dark'],
  ])('keeps to WCAG 2.2 AA as far as a machine can tell: %s, in %s', async (name, scheme) => {
    const page = await open(`${name}.html?lang=nl`, scheme);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).disableRules(OF_ONE_DOCUMENT).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['fr', 'de'])('fits a narrow window in %s', async (lang) => {
    const page = await open(`sites.html?lang=${lang}`, 'light', 320);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect(width).toBe(320);
  });
});

describe('the list of checks', () => {
  const address = (name: string, lang = 'nl') => `checklist.html?name=${name}&lang=${lang}`;

  it.each([
    ['connected', 'light'],
    ['contradicted', 'dark'],
    ['complete', 'light'],
  ])('keeps to WCAG 2.2 AA as far as a machine can tell: %s, in %s', async (name, scheme) => {
    const page = await open(address(name), scheme, 440);
    const shut = await new AxePuppeteer(page).withTags(STANDARD).analyze();
    await page.click('.check-head[data-testid="check-C11"]');
    await page.keyboard.press('n');
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).analyze();
    await page.close();
    expect([...shut.violations, ...violations].map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  // The height and the widths of a popup; the list alone would scroll, so it is what is measured.
  it.each(['nl', 'en', 'fr', 'de'])('R3-03: shows all eleven at once, without scrolling, in %s', async (lang) => {
    for (const name of ['connected', 'contradicted', 'bare', 'complete']) {
      for (const width of [400, 480]) {
        const page = await open(address(name, lang), 'light', width);
        const hidden = await page.$eval('.checks', (list) => list.scrollHeight - list.clientHeight);
        const height = await page.$eval('.checklist', (screen) => screen.getBoundingClientRect().height);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        await page.close();
        expect([name, hidden, height <= 600, across]).toEqual([name, 0, true, width]);
      }
    }
  });
});

describe.each(['flags', 'agreements', 'decisions'])('the screens of %s', (screens) => {
  it.each(['light', 'dark'])('keep to WCAG 2.2 AA as far as a machine can tell, in %s', async (scheme) => {
    const page = await open(`${screens}.html?lang=nl&width=360`, scheme);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).disableRules(OF_ONE_DOCUMENT).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['nl', 'en', 'fr', 'de'])('fit in 280 pixels in %s', async (lang) => {
    const page = await open(`${screens}.html?lang=${lang}&width=280`, 'light');
    const wide = await page.$$eval('.frame *', (elements) =>
      elements
        .filter(
          (element) =>
            element.getBoundingClientRect().right > (element.closest('.frame')?.getBoundingClientRect().right ?? 0) + 0.5,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe('disputes and promises', () => {
  it.each([
    ['form&tried', 'light'],
    ['entries', 'dark'],
    ['promises&tried', 'light'],
    ['board', 'dark'],
  ])('%s keeps to WCAG 2.2 AA as far as a machine can tell, in %s', async (shown, scheme) => {
    const page = await open(`disputes.html?lang=nl&show=${shown}`, scheme, 360);
    const { violations } = await new AxePuppeteer(page).withTags(STANDARD).analyze();
    await page.close();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  it.each(['nl', 'en', 'fr', 'de'])('fit in 320 pixels in %s', async (lang) => {
    const widths: number[] = [];
    for (const shown of ['form&tried', 'entries', 'promises', 'board']) {
      const page = await open(`disputes.html?lang=${lang}&show=${shown}`, 'light', 320);
      widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
      await page.close();
    }
    expect(widths).toEqual([320, 320, 320, 320]);
  });
});
