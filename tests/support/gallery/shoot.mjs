/**
 * Photographs every face of the panel, for looking: `node tests/support/gallery/shoot.mjs --lang nl,de --width 360 --scheme light,dark
 * --only refer,accept --open --out .cache/gallery`; with `--page teach` (marks, sites, …) another page of the gallery, in a window as wide as
 * `--window`. Needs the Node of this repository and an installed Chromium.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { findChromium } from '../find-chromium.ts';
import { startGallery } from './gallery-server.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'nl,en,fr,de' },
    width: { type: 'string', default: '320,360' },
    scheme: { type: 'string', default: 'light,dark' },
    only: { type: 'string' },
    page: { type: 'string', default: 'index' },
    window: { type: 'string', default: '1600' },
    open: { type: 'boolean', default: false },
    out: { type: 'string', default: '.cache/gallery' },
  },
});

const gallery = await startGallery();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });

async function shoot(lang, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(values.window), height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  page.on('pageerror', (error) => console.error(error));
  const only = values.only ? `&only=${values.only}` : '';
  const open = values.open ? '&open' : '';
  await page.goto(gallery.pageUrl(`${values.page}.html?lang=${lang}&width=${width}${only}${open}`));
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
  const file = path.join(values.out, `${values.page === 'index' ? '' : `${values.page}-`}${lang}-${width}-${scheme}.png`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  console.log(file);
}

mkdirSync(values.out, { recursive: true });
try {
  for (const lang of values.lang.split(','))
    for (const width of values.width.split(',')) for (const scheme of values.scheme.split(',')) await shoot(lang, width, scheme);
} finally {
  await browser.close();
  await gallery.stop();
}
