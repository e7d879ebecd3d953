import { browser } from './browser';

/** What IT set for everybody on this machine (public/managed-storage.json says its form), unchecked; null: nothing, or this browser has no such storage. */
export async function readManagedTeam(): Promise<unknown> {
  try {
    const { team } = await browser.storage.managed.get('team');
    return team ?? null;
  } catch {
    return null;
  }
}
