import type { ComponentChildren } from 'preact';
import type { LocalDate } from '@/lib/domain/local-date';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { ImprovementStanding } from '@/lib/domain/record/improvement-measure';
import { REASON_WORDS } from '../record/dispute-words';
import { RecordBy } from '../record/record-by';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { BeforeAfter } from './before-after';

interface ImprovementEntryProps {
  readonly standing: ImprovementStanding;
  readonly today: LocalDate;
  /** What can be done with it while it runs. */
  readonly children?: ComponentChildren;
}

function HelpedBadge({ before, after }: Pick<ImprovementStanding, 'before' | 'after'>) {
  const words = useWords();
  if (!before || !after) return null;
  const isLess = after.count < before.count;
  return <Badge tone={isLess ? 'plain' : 'refer'}>{words.t(isLess ? 'improvement_less' : 'improvement_not_less')}</Badge>;
}

/** One improvement: where it stands, who does what, and what was contested before it and since. */
export function ImprovementEntry({ standing, today, children }: ImprovementEntryProps) {
  const words = useWords();
  const { reason, department, reviewOn, text, closing } = standing.improvement;
  const { date } = words.format;
  const isDue = closing === null && reviewOn <= today;
  return (
    <li class="record-card" data-testid="improvement" data-reason={reason} data-state={closing ? 'closed' : 'open'}>
      <span class="record-row">
        <strong>{words.t(REASON_WORDS[reason])}</strong>
        <Badge>{closing ? words.t('improvement_closed', { date: date(closing.on) }) : words.t('improvement_runs')}</Badge>
        <HelpedBadge {...standing} />
      </span>
      {text ? <p>{text.action}</p> : <p class="dim">{words.t('record_erased')}</p>}
      <p>
        {words.t('improvement_owner_line', { owner: text?.owner ?? '–', department: words.t(DEPARTMENT_WORDS[department]) })}
        {!closing && (
          <>
            {' · '}
            <span class={isDue ? 'record-due' : undefined}>{words.t('improvement_review_line', { date: date(reviewOn) })}</span>
          </>
        )}
      </p>
      <BeforeAfter {...standing} />
      {closing?.note && <p>{closing.note}</p>}
      <RecordBy {...(closing ?? standing.improvement)} />
      {!closing && children}
    </li>
  );
}
