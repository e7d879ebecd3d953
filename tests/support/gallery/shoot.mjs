/**
 * Photographs every face of the panel, for looking: `node tests/support/gallery/shoot.mjs --lang nl,de --width 360 --scheme light,dark
 * --only refer,accept --out .cache/gallery`. Needs an installed Chromium (CREDITSIDE_BROWSER names another).
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { createServer } from 'vite';
import { findChromium } from '../find-chromium.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'nl,en,fr,de' },
    width: { type: 'string', default: '320,360' },
    scheme: { type: 'string', default: 'light,dark' },
    only: { type: 'string' },
    page: { type: 'string', default: 'index.html' },
    out: { type: 'string', default: '.cache/gallery' },
  },
});

const root = path.resolve(import.meta.dirname, '../../..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: path.join(root, '.cache/gallery-vite'),
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const base = `http://127.0.0.1:${server.httpServer.address().port}/tests/support/gallery/${values.page}`;
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});

async function shoot(lang, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 900, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  page.on('pageerror', (error) => console.error(error));
  const only = values.only ? `&only=${values.only}` : '';
  await page.goto(`${base}?lang=${lang}&width=${width}${only}`);
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
  const file = path.join(values.out, `${path.parse(values.page).name}-${lang}-${width}-${scheme}.png`);
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
  await server.close();
}
