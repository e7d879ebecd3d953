import { browser } from './browser';

/** A sentence in the browser's language, for the few places that no page of ours draws: badge, toolbar, the fallback in a page. */
export function messageText(key: string): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]);
}
