import type { Browser, Page } from 'puppeteer';

/** A running browser with the extension in it; Chromium and Firefox look the same from here. */
export interface ExtensionSession {
  readonly browser: Browser;
  /** Opens an extension page, for example `options.html`, in a tab of its own. */
  openExtensionPage(file: string): Promise<Page>;
  /**
   * Allows the extension a match pattern before it asks, where a user would press Allow: a headless browser shows no
   * prompt. The extension still has to ask, by its own code, on a click.
   */
  allowPattern(pattern: string): Promise<void>;
  /** Closes the browser and removes what it left on disk. */
  close(): Promise<void>;
}
