import * as z from 'zod/mini';
import type { Sighting } from '@/lib/domain/sighting';
import { browser } from './browser';
import { sighting } from './child-page.schema';
import type { AskSightings } from './protocol';

/** No name or number is longer; what is selected by accident may be a whole page. */
const LONGEST = 300;
const sightings = z.array(sighting).check(z.maxLength(5));

/** The text that is selected in a page, cut to what a name could be; null: none, or the browser lets nobody look. */
export async function selectedText(tabId: number): Promise<string | null> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  return boundSelection(
    frames.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text.trim() !== ''),
  );
}

/** Null for a selection of nothing. */
export function boundSelection(text: string | undefined): string | null {
  const cut = text?.trim().slice(0, LONGEST) ?? '';
  return cut === '' ? null : cut;
}

/** What the adapter of an enabled page reads there; empty where there is none. */
export async function sightingsOfTab(tabId: number): Promise<readonly Sighting[]> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { tell: 'sightings' } satisfies AskSightings, { frameId: 0 })
    .catch(() => []);
  return sightings.safeParse(answer).data ?? [];
}

/** Scheme, host and port of the page of a tab; empty where the browser keeps them from us. */
export async function originOfTab(tabId: number): Promise<string> {
  const url = (await browser.tabs.get(tabId).catch(() => null))?.url;
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
