import { openOwnPage } from '@/lib/platform/tabs';

/** Opens the set-up screen in a tab and closes the popup, which would stay in front of it in some browsers. */
export async function openOptions(anchor: '' | '#book' | '#sites'): Promise<void> {
  await openOwnPage(`/options.html${anchor}`);
  window.close();
}
