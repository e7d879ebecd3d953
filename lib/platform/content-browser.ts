import type { browser as polyfilled } from './browser';

type Api = Pick<typeof polyfilled, 'runtime' | 'i18n'>;

/**
 * The browser's own API object. In a page there is no polyfill: it would be a third of what an enabled page pays, for the four
 * calls of content.ts, which every supported browser answers with promises by itself.
 */
export function contentBrowser(): Api {
  const world = globalThis as { browser?: Api; chrome?: Api };
  return (world.browser ?? world.chrome) as Api;
}
