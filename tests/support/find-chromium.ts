import { existsSync } from 'node:fs';
import { aptInstall, isDebianRoot } from './debian.ts';
import { installedChromium } from './installed-browsers.ts';
import { packageBin } from './package-bin.ts';
import { inCache } from './paths.ts';
import { PlainError } from './plain-error.ts';
import { run } from './run.ts';

/**
 * A Chromium-like browser: the one that CREDITSIDE_BROWSER names, else an installed Chrome, Chromium or Edge,
 * else Debian's package when root on Debian, else the test library's own download into .cache.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CREDITSIDE_BROWSER;
  if (named && !existsSync(named)) throw new PlainError(`CREDITSIDE_BROWSER names ${named}, but there is no such file.`);
  const found = named || installedChromium();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('Installing Chromium from Debian …');
    await aptInstall(['chromium', 'fonts-liberation'], () => installedChromium() !== null);
    const installed = installedChromium();
    if (installed) return installed;
  }
  return downloadChrome();
}

async function downloadChrome(): Promise<string> {
  console.log('Downloading Chrome for testing …');
  const args = [packageBin('puppeteer'), 'browsers', 'install', 'chrome', '--path', inCache('browsers'), '--format', '{{path}}'];
  const { code, output } = await run(process.execPath, args);
  const file = output.trim().split('\n').at(-1)?.trim();
  if (code === 0 && file && existsSync(file)) return file;
  throw new PlainError(
    'No browser was found and none could be downloaded: install Chrome, Chromium or Edge, or name one in CREDITSIDE_BROWSER.',
  );
}
