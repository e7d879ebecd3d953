import { fail, ok, type Result } from '@/lib/domain/result';
import { taughtFile } from '@/lib/domain/taught-site.schema';
import { keepTaughtSites } from './keep-taught-sites';

/** A hundred pages are a tenth of this. */
const MOST_BYTES = 1_000_000;

/**
 * Takes what somebody taught elsewhere. All of the file or nothing: a page of which half is known would be read wrongly.
 * @returns how many pages. They are read once the browser allows their addresses.
 */
export async function importTaughtSites(file: Blob): Promise<Result<number, 'too-large' | 'not-taught'>> {
  if (file.size > MOST_BYTES) return fail('too-large');
  const parsed = taughtFile.safeParse(parse(await file.text()));
  if (!parsed.success) return fail('not-taught');
  const sites = parsed.data.sites.map((site) => ({ ...site, id: crypto.randomUUID(), misses: { count: 0, last: '' } }));
  await keepTaughtSites(sites);
  return ok(sites.length);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
