import { keepHandover } from '@/lib/platform/flag-handover';
import { originOfTab, selectedText, sightingsOfTab } from '@/lib/platform/pointed-tab';
import { deskCompany } from '@/lib/platform/preferences';
import { readTab } from '@/lib/platform/read-tab';
import { openOwnPage } from '@/lib/platform/tabs';
import { companiesForPage } from './companies-for-page';

export interface Pointed {
  /** Null: there is no page to speak of. */
  readonly tabId: number | null;
  /** What the browser says was selected; absent: the page is asked. */
  readonly selection?: string | null;
}

/**
 * Opens the page that asks whom to flag, with what somebody pointed at in a tab: a selection, else what the site's adapter sees, else what
 * the reader of any page finds. Nothing is looked up here and nobody is guessed. Only in answer to what a person did: that is what lets us
 * look at the page (`activeTab`).
 */
export async function startFlagging({ tabId, selection: told }: Pointed): Promise<void> {
  if (tabId === null) return openOwnPage('/desk.html#flag');
  const selection = told ?? (await selectedText(tabId));
  const [origin, seen] = await Promise.all([originOfTab(tabId), selection === null ? sightingsOfTab(tabId) : []]);
  const isAdapter = seen.length > 0;
  const claims = selection === null && !isAdapter ? ((await readTab(tabId)) ?? []) : seen;
  // The desk is about the company that the page is about.
  if (origin !== '') await deskCompany.setValue((await companiesForPage(origin)).company.id);
  const id = await keepHandover({ selection, claims, isAdapter, origin });
  await openOwnPage(`/desk.html#flag/${id}`);
}
