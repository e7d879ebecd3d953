import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import { daysOverdue } from '@/lib/domain/record/escalations';
import { debtorName } from '../debtor/debtor-name';
import { REASON_WORDS } from '../record/dispute-words';
import { useWords } from '../ui/words-context';

export interface DisputeRow {
  readonly debtor: DebtorKey;
  /** Null: in no book any more. */
  readonly identity: DebtorIdentity | null;
  readonly dispute: DisputeRecord;
  readonly isConfirmationLate: boolean;
}

export interface DisputeRowsProps {
  readonly rows: readonly DisputeRow[];
  readonly today: LocalDate;
  /** Where the disputes of a customer are recorded. */
  readonly hrefOf: (debtor: DebtorKey) => string;
  /** Tells of each whether its confirmation waits for too long, in place of who solves it. */
  readonly isUnsent?: boolean;
}

/** Disputes of several customers, each with whose it is, what it is about, and what makes it late. */
export function DisputeRows({ rows, today, hrefOf, isUnsent = false }: DisputeRowsProps) {
  const words = useWords();
  const { money, date, days } = words.format;
  return (
    <ul class="record-list">
      {rows.map(({ debtor, identity, dispute, isConfirmationLate }) => {
        const { items, reason, text, department, dueOn } = dispute;
        const daysLate = daysOverdue(dispute, today);
        return (
          <li key={dispute.id} class="record-entry flag-entry" data-testid={isUnsent ? 'unsent-dispute' : 'open-dispute'}>
            <span class="record-row">
              <a href={hrefOf(debtor)}>
                <bdi>{identity ? debtorName(identity, words) : words.t('disputes_gone')}</bdi>
              </a>
              <span>{words.t(REASON_WORDS[reason])}</span>
              <span class="num">{items.map(({ amount }) => money(amount)).join(' · ')}</span>
            </span>
            {isUnsent ? (
              isConfirmationLate && <span class="record-line record-due">{words.t('disputes_unsent_late')}</span>
            ) : (
              <span class="record-line">
                {words.t('dispute_owner_line', {
                  owner: text?.owner ?? '–',
                  department: words.t(DEPARTMENT_WORDS[department]),
                  date: date(dueOn),
                })}{' '}
                {daysLate > 0 && <strong class="record-due">{words.t('item_late', { days: days(daysLate) })}</strong>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
