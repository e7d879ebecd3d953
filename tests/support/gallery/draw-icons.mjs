/** Draws public/icon/*.png from icon.svg: `node tests/support/gallery/draw-icons.mjs`. Run it when the drawing changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { findChromium } from '../find-chromium.ts';

const folder = path.resolve(import.meta.dirname, '../../../public/icon');
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
