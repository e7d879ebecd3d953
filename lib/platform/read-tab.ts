import * as z from 'zod/mini';
import type { Sighting } from '@/lib/domain/sighting';
import { browser } from './browser';
import { sighting } from './child-page.schema';

/** A page claims to be about so many at most; what it says beyond that is nobody's. */
const MOST_CLAIMS = 20;
const claims = z.array(sighting).check(z.maxLength(MOST_CLAIMS));

/**
 * Reads the page of a tab, and the frames of its own origin in it, on the user's click in the popup (`activeTab`).
 * @returns what each says, the page's own claims first; null where the browser lets nobody look.
 */
export async function readTab(tabId: number): Promise<readonly Sighting[] | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page-reader.js'] as never,
    });
    return frames.flatMap(({ result }) => claims.safeParse(result).data ?? []).slice(0, MOST_CLAIMS);
  } catch {
    return null;
  }
}
