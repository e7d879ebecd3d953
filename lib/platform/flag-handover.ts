import type { Sighting } from '@/lib/domain/sighting';
import { browser } from './browser';

/** What somebody pointed at in a tab to flag whoever it is about. */
export interface FlagHandover {
  /** The text that was selected; null: the page as a whole is meant. */
  readonly selection: string | null;
  /** What the page claims, without a selection. */
  readonly claims: readonly Sighting[];
  /** Whether the site's own adapter read them; else the reader of any page did. */
  readonly isAdapter: boolean;
  /** Of the page; empty where the browser keeps it from us. */
  readonly origin: string;
}

const keyOf = (id: string) => `flag-handover:${id}`;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keeps it for the page that asks whom to flag: in memory, under a random id. An address ends up in the browser's history, and what was
 * selected is nobody's business there.
 */
export async function keepHandover(handover: FlagHandover): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: handover });
  return id;
}

/** What was kept under an id, once; null for an id that is none, or was asked for before. */
export async function takeHandover(id: string): Promise<FlagHandover | null> {
  if (!ID.test(id)) return null;
  const key = keyOf(id);
  const kept = (await browser.storage.session.get(key))[key] as FlagHandover | undefined;
  await browser.storage.session.remove(key);
  return kept ?? null;
}
