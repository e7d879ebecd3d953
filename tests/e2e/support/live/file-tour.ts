import { FILE_PARTS, type FilePart } from '@/lib/domain/record/file-part';
import { openCustomerFile, showPart } from '../customer-file';
import { ARRANGED, RICH } from './record-everything';
import { mark, type Tour } from './tour';
import { unfold } from './unfold';

/** What stands in a part of the file once something was recorded there. */
const FILLED: Readonly<Record<FilePart, string>> = {
  decision: 'closed',
  action: 'action-headline',
  flags: 'flag',
  disputes: 'dispute',
  promises: 'promise',
  arrangement: 'arrangement',
  visits: 'visit',
  comments: 'comments',
  timeline: 'timeline',
};
const OF_ARRANGED: readonly FilePart[] = ['arrangement', 'action'];

/** Every part of a customer's file, and where a reminder is due and an arrangement is not kept. */
export const fileTour: Tour = async function* ({ session }) {
  const rich = FILE_PARTS.filter((part) => part !== 'arrangement');
  for (const [number, parts] of [[RICH, rich] as const, [ARRANGED, OF_ARRANGED] as const]) {
    const page = await openCustomerFile(session, number);
    for (const part of parts) {
      await showPart(page, part);
      await page.waitForSelector(mark(FILLED[part]));
      await unfold(page);
      // How the customer stands is above each of them: the first shows it.
      yield [`file of ${number}, ${part}`, { page, within: part === FILE_PARTS[0] ? 'body' : '[data-part]' }];
    }
    await page.close();
  }
};
