import type { At } from '@/lib/domain/assessment';
import type { CompanyId } from '@/lib/domain/ids';
import type { RetentionDue } from '@/lib/domain/record/retention-due';
import { ok, type Result } from '@/lib/domain/result';
import { eraseText } from './erase-text';
import type { NotRecorded } from './record-events';

/**
 * Erases what is kept no longer, everywhere: here at once, in the browsers of the team as they hear of it, and on its server by the next
 * administrator who is connected. Who did it and when stays. Can be broken off and done again.
 * @returns how many events lost something.
 */
export async function eraseDue(company: CompanyId, due: readonly RetentionDue[], at: At): Promise<Result<number, NotRecorded>> {
  let erased = 0;
  for (const { debtor, events, what } of due) {
    const done = await eraseText({ company, debtor, events, what, at });
    if (!done.ok) return done;
    erased += events.length;
  }
  return ok(erased);
}
