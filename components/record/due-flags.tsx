import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { FlagDue } from '@/lib/domain/record/flag-due';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import { debtorName } from '../debtor/debtor-name';
import { Badge } from '../ui/badge';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { FLAG_DUE, FLAG_KIND } from './flag-words';
import { RecordBy } from './record-by';

interface DueFlagsProps {
  readonly due: readonly {
    readonly debtor: DebtorKey;
    /** Null: it has left the book. */
    readonly identity: DebtorIdentity | null;
    readonly flag: FlagRecord;
    readonly due: FlagDue;
  }[];
}

/** Flags that wait for somebody: to be looked at again, or soon over (GDP-02). */
export function DueFlags({ due }: DueFlagsProps) {
  const words = useWords();
  return (
    <Section title={words.t('flags_due_title')} aside={words.format.count(due.length)} testId="due-flags">
      {due.length === 0 && <p class="dim">{words.t('flags_due_none')}</p>}
      <ul class="record-list">
        {due.map(({ debtor, identity, flag, due: why }) => (
          <li key={flag.id} class="record-entry flag-entry" data-testid="due-flag">
            <span class="record-row">
              <Badge>{words.t(FLAG_KIND[flag.kind])}</Badge>
              <a href={`#debtor/${debtor}/flags`}>
                <bdi>{identity ? debtorName(identity, words) : words.t('desk_gone_title')}</bdi>
              </a>
            </span>
            <p>{flag.reason ?? words.t('record_erased')}</p>
            <p class="record-line record-due">
              {words.t(FLAG_DUE[why], { date: words.format.date(why === 'review' ? flag.reviewOn : flag.expiresOn) })}
            </p>
            <RecordBy {...flag} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
