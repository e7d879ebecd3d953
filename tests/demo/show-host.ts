import type { Page } from 'puppeteer';

/** A business application that `npm start` shows the sidebar in. */
export interface ShowHost {
  /** Id of the site in the extension's registry. */
  readonly site: string;
  /** Of the demo quote; its origin is what the site is switched on for. */
  readonly url: string;
  readonly bookFile: string;
  /** Width of the window in CSS pixels: wide forms need room beside the sidebar. */
  readonly width: number;
  openQuote(page: Page): Promise<void>;
  /** What a rep might change next, in turn. */
  readonly steps: readonly { readonly title: string; change(page: Page): Promise<void> }[];
  stop(): Promise<void>;
}
