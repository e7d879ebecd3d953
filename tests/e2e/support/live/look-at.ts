import type { CDPSession, Frame, Page } from 'puppeteer';
import { axeFindings, OF_LOOKS } from './axe-findings';
import type { Findings } from './findings';
import { outside } from './outside';
import { rawTexts } from './raw-texts';
import { walkByTab } from './walk-by-tab';

/** A page of ours, or a frame of ours in somebody else's page. */
export interface Shown {
  readonly page: Page;
  readonly frame?: Frame;
  /** A popup is as wide as it is. */
  readonly isFixed?: boolean;
  /** What is new in it, by a selector: all around was looked at before. */
  readonly within?: string;
  /** It shows names of fields on purpose. */
  readonly hasFields?: boolean;
}

const WIDE = { width: 1280, height: 900 };
/** The narrowest window that a page must fit (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 800 };

/** A frame of another origin than its page is told apart from it. */
async function inScheme({ page, frame }: Shown, value: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value }];
  const { client } = (frame ?? page.mainFrame()) as Frame & { readonly client: CDPSession };
  await client.send('Emulation.setEmulatedMedia', { features });
}

/** All that a machine can find wrong with what is shown: wide and light, then narrow and dark; and by keyboard. */
export async function lookAt(shown: Shown): Promise<Findings> {
  const { page, frame = page, within, isFixed = false, hasFields = false } = shown;
  await page.bringToFront();
  await inScheme(shown, 'light');
  const texts = hasFields ? [] : await rawTexts(frame);
  const wide = [...(await axeFindings(frame, { within })), ...texts, ...(await walkByTab(page, frame, within))];
  if (!isFixed) await page.setViewport(NARROW);
  await inScheme(shown, 'dark');
  const narrow = [...(await outside(frame)), ...(await axeFindings(frame, { within, rules: OF_LOOKS }))];
  if (!isFixed) await page.setViewport(WIDE);
  return [...wide, ...narrow.map((finding) => `narrow and dark: ${finding}`)];
}
