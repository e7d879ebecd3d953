import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { type FlagDue, flagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { debtorsByKeys } from '@/lib/store/debtors';
import { watchRecordsWith } from '@/lib/store/records';
import { currentBook } from './current-book';
import { knownDebtors } from './known-debtors';

/** A flag that somebody has to look at. */
export interface DueFlag {
  readonly debtor: DebtorKey;
  /** Null: it has left the book. */
  readonly identity: DebtorIdentity | null;
  readonly flag: FlagRecord;
  readonly due: FlagDue;
}

type Unnamed = Omit<DueFlag, 'identity'>;

/** Tells now, and whenever flags change, which of a company wait for somebody on a day: what ends first comes first. Returns how to stop. */
export function watchDueFlags(company: CompanyId, today: LocalDate, tell: (due: readonly DueFlag[]) => void): () => void {
  let newest = 0;
  return watchRecordsWith(company, 'flag', (rows) => {
    const mine = ++newest;
    const waiting = rows.flatMap(({ subject, record }) =>
      record.flags.flatMap((flag) => {
        const due = flagDue(flag, today);
        return due ? [{ debtor: subject, flag, due }] : [];
      }),
    );
    named(company, waiting).then((due) => mine === newest && tell(due));
  });
}

async function named(company: CompanyId, waiting: readonly Unnamed[]): Promise<readonly DueFlag[]> {
  const book = await currentBook(company);
  const positions = book ? await knownDebtors(book, await debtorsByKeys(waiting.map(({ debtor }) => debtor))) : new Map();
  return waiting
    .map((each) => ({ ...each, identity: positions.get(each.debtor)?.position.identity ?? null }))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

const dayOf = ({ flag, due }: Unnamed): LocalDate => (due === 'review' ? flag.reviewOn : flag.expiresOn);
