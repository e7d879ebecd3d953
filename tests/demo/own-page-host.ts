import { PlainError } from '../support/plain-error.ts';
import { writeDemoBook } from './demo-host.ts';
import type { ShowHost } from './show-host.ts';
import type { StartOptions } from './start-options.ts';

/** A page of the user's own, read as the chosen application; nothing is started and nothing is changed in it. */
export function ownPageHost(options: StartOptions, url: string): ShowHost {
  return {
    site: options.host,
    url,
    bookFile: writeDemoBook(),
    width: 1760,
    openQuote: async (page) => {
      await page.goto(url).catch((error: Error) => {
        throw new PlainError(`The page ${url} could not be opened: ${error.message}.`);
      });
    },
    steps: [],
    stop: async () => {},
  };
}
