import { patternCovers } from '@/lib/platform/permissions';
import { markedOrigins } from '@/lib/platform/settings';

/** Whether the lists of a page's origin are marked. What was switched on for all hosts of a maker (`https://*.example.com`) holds for each. */
const isMarked = (origin: string, marked: readonly string[]): boolean =>
  marked.some((each) => each === origin || (each.includes('*') && patternCovers(`${each}/*`, origin)));

/** Tells now, and whenever that changes, whether the lists of an origin are marked. */
export async function watchMarked(origin: string, tell: (isOn: boolean) => void): Promise<void> {
  markedOrigins.watch((marked) => tell(isMarked(origin, marked)));
  tell(isMarked(origin, await markedOrigins.getValue()));
}
