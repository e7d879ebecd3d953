import { type ComponentChildren, Fragment } from 'preact';
import type { LocalDate } from '@/lib/domain/local-date';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import type { DisputeStanding } from '@/lib/domain/record/dispute-standing';
import { daysOverdue } from '@/lib/domain/record/escalations';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { DisputeTexts } from './dispute-texts';
import { OUTCOME_WORDS, REASON_WORDS, STANDING_WORDS } from './dispute-words';
import { RecordBy } from './record-by';
import { SentText } from './sent-text';

interface DisputeEntryProps {
  readonly dispute: DisputeRecord;
  readonly standing: DisputeStanding;
  readonly today: LocalDate;
  /** Days after the due date within which one is raised in time. */
  readonly inTimeDays: number;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One dispute: where it stands, what is contested and why, who solves it by when, what both sides say, and what went out. */
export function DisputeEntry({ dispute, standing, today, inTimeDays, children }: DisputeEntryProps) {
  const words = useWords();
  const { items, reason, department, dueOn, text, confirmation, acceptance, resolution } = dispute;
  const daysLate = daysOverdue(dispute, today);
  const date = words.format.date;
  const isOpen = resolution === null;
  return (
    <li class="record-entry flag-entry" data-testid="dispute" data-standing={isOpen ? standing : 'resolved'}>
      <span class="record-row">
        <strong class="capital">{words.t(REASON_WORDS[reason])}</strong>
        {resolution ? (
          <Badge>
            {words.t('dispute_resolved', { outcome: words.t(OUTCOME_WORDS[resolution.outcome]), date: date(resolution.on) })}
          </Badge>
        ) : (
          <Badge tone={standing === 'counts' || standing === 'gone' ? 'plain' : 'refer'}>
            {words.t(STANDING_WORDS[standing])}
          </Badge>
        )}
      </span>
      <span class="record-line num">
        {items.map(({ item, number, amount }, at) => (
          <Fragment key={item}>
            {at > 0 && ' · '}
            <bdi>
              {words.t('dispute_of', { invoice: number ?? words.t('item_no_number'), amount: words.format.money(amount) })}
            </bdi>
          </Fragment>
        ))}
      </span>
      {isOpen && (
        <span class="record-line">
          {words.t('dispute_owner_line', {
            owner: text?.owner ?? '–',
            department: words.t(DEPARTMENT_WORDS[department]),
            date: date(dueOn),
          })}{' '}
          {daysLate > 0 && (
            <strong class="record-due" data-testid="dispute-late">
              {words.t('item_late', { days: words.format.days(daysLate) })}
            </strong>
          )}
        </span>
      )}
      <DisputeTexts text={text} />
      {isOpen && standing === 'unsent' && <p class="record-line record-due">{words.t('dispute_unsent_means')}</p>}
      {isOpen && standing === 'too-late' && (
        <p class="record-line record-due">{words.t('dispute_too_late_means', { days: words.format.days(inTimeDays) })}</p>
      )}
      {confirmation && <SentText {...confirmation} />}
      {acceptance && (
        <span class="record-by">
          {words.format.label(words.t('dispute_accepted'))} <RecordBy {...acceptance} />
        </span>
      )}
      {resolution?.note && <p>{resolution.note}</p>}
      <RecordBy {...dispute} />
      {isOpen && children}
    </li>
  );
}
