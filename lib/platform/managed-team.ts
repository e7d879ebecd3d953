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

/** Tells whenever IT sets another team or, `isGone`, takes it away while the browser runs. Firefox reads what IT set at its start alone. */
export function onManagedTeam(onChange: (isGone: boolean) => void): void {
  browser.storage.onChanged.addListener(({ team }, area) => {
    if (area === 'managed' && team) onChange(team.newValue === undefined);
  });
}
