import type { TaughtSite } from '@/lib/domain/taught-site';
import { taughtSite } from '@/lib/domain/taught-site.schema';
import { readStoredTaughtSites } from '@/lib/platform/stored-taught-sites';

/** All that was taught in this browser; what is stored and does not fit its schema is left out. */
export async function readTaughtSites(): Promise<readonly TaughtSite[]> {
  const stored = await readStoredTaughtSites();
  return stored.flatMap((each) => {
    const parsed = taughtSite.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
