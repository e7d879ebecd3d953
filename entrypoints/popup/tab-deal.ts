import type { Sighting } from '@/lib/domain/sighting';
import { activeTab } from '@/lib/platform/active-tab';
import { sightingsOfTab } from '@/lib/platform/pointed-tab';

/** Long enough for a page that is busy drawing; without an answer the popup opens as on any page. */
const PATIENCE_MS = 500;

const nothing = (): Promise<readonly Sighting[]> => new Promise((resolve) => setTimeout(() => resolve([]), PATIENCE_MS));

/** What a page claims, and how it was read. */
export interface Claims {
  readonly sightings: readonly Sighting[];
  /** Of the page; empty where the browser keeps it from us, or where there is none. */
  readonly origin: string;
  /** Whether the site's own adapter read it; else the reader of any page did. */
  readonly isAdapter: boolean;
}

export const NO_CLAIMS: Claims = { sightings: [], origin: '', isAdapter: false };

export async function originOfActiveTab(): Promise<string> {
  const url = (await activeTab())?.url;
  return url && URL.canParse(url) ? new URL(url).origin : '';
}

/** The quote or order in the page below the popup, where its site is enabled; null: there is none. */
export async function tabDeal(): Promise<Claims | null> {
  const tab = await activeTab();
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const sightings = await Promise.race([sightingsOfTab(tab.id), nothing()]);
  const kind = sightings[0]?.kind;
  return kind === 'quote' || kind === 'order' ? { sightings, origin: new URL(tab.url).origin, isAdapter: true } : null;
}
