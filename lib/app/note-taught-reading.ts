import { noteReading, type TaughtNote } from '@/lib/domain/note-reading';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { readTaughtSites } from './read-taught-sites';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps how a taught page read: its repair, or its withdrawal. One after the other: frames of a page tell at the same time.
 * @returns false when the sender's origin was taught no such page.
 */
export function noteTaughtReading(note: TaughtNote & { readonly id: string }, origin: string | undefined): Promise<boolean> {
  const run = queue.then(() => noteNow(note, origin));
  queue = run.catch(() => undefined);
  return run;
}

async function noteNow(note: TaughtNote & { readonly id: string }, origin: string | undefined): Promise<boolean> {
  const sites = await readTaughtSites();
  const known = sites.find(({ id, origin: own }) => id === note.id && own === origin);
  if (!known) return false;
  await writeStoredTaughtSites(sites.map((site) => (site === known ? noteReading(site, note) : site)));
  return true;
}
