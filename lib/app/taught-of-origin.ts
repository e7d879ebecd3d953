import { fitsNoLonger, type TaughtSite } from '@/lib/domain/taught-site';
import { readTaughtSites } from './read-taught-sites';

/** What was taught of the pages of one origin. */
export async function taughtOfOrigin(origin: string | undefined): Promise<readonly TaughtSite[]> {
  return (await readTaughtSites()).filter((site) => site.origin === origin);
}

/** Whether something that was taught of an origin does not fit its pages any more. */
export const isTaughtLost = async (origin: string): Promise<boolean> => (await taughtOfOrigin(origin)).some(fitsNoLonger);
