import type { Result } from '@/lib/domain/result';
import { basisOf } from './basis-of';
import { type NotRecorded, recordEvents } from './record-events';
import { type ReferralInput, referralDraft } from './referral-draft';

/** Lays a deal before whoever decides, in one click, with the whole picture; the answer comes back on the same page (R3-10). */
export async function referDeal(input: Omit<ReferralInput, 'basis'>): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(input.view.book.company, [referralDraft({ ...input, basis: await basisOf(input.view) })]);
}
