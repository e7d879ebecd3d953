import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { isRunning } from '@/lib/domain/record/dispute-record';
import type { FilePart } from '@/lib/domain/record/file-part';

/** How many of a part stand: shown beside its name. 0 where a count says nothing. */
export function recordCount(record: DebtorRecord, part: FilePart): number {
  switch (part) {
    case 'decision':
      return record.decisions.length;
    case 'flags':
      return record.flags.length;
    case 'arrangement':
      return record.arrangements.filter(({ stage }) => stage !== 'cancelled').length;
    case 'disputes':
      return record.disputes.filter(isRunning).length;
    case 'promises':
      return record.promises.length;
    case 'visits':
      return record.visits.filter(({ closing }) => closing === null).length;
    case 'comments':
      return record.comments.filter(({ isPersonal }) => !isPersonal).length;
    default:
      return 0;
  }
}
