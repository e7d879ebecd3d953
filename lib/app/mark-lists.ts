import { sendToWorker } from '@/lib/platform/messages';
import { markedOrigins } from '@/lib/platform/settings';

/** Switches marks in the lists of a site on or off; its open tabs follow at once. Remembered for the origin. */
export async function markLists(origin: string, isMarked: boolean): Promise<void> {
  const others = (await markedOrigins.getValue()).filter((each) => each !== origin);
  await markedOrigins.setValue(isMarked ? [...others, origin] : others);
  await sendToWorker('sites.refresh', {});
}
