import { browser } from './browser';

/** A background page that does nothing is put to sleep after 30 seconds; a call of the browser's API starts them anew. */
const EVERY_MS = 20_000;

/** Keeps the background awake while something runs, and no longer. */
export async function keepAwake<T>(running: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  return running.finally(() => clearInterval(timer));
}
