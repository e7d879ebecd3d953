import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import { debtorName } from '../debtor/debtor-name';
import { deviationText, STATE_WORDS } from '../record/arrangement-words';
import { Badge } from '../ui/badge';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

interface ArrangementBoardProps {
  /** What needs somebody most first. */
  readonly open: readonly {
    readonly debtor: DebtorKey;
    readonly identity: DebtorIdentity;
    readonly standing: ArrangementStanding;
  }[];
  readonly today: LocalDate;
  readonly hrefOf: (debtor: DebtorKey) => string;
}

/** The arrangements that are open: what is not kept, and who made it, first (domain.md R0-12). */
export function ArrangementBoard({ open, today, hrefOf }: ArrangementBoardProps) {
  const words = useWords();
  return (
    <Section title={words.t('agreements_arrangements')} aside={words.format.count(open.length)} testId="arrangement-board">
      {open.length === 0 && <p class="dim">{words.t('agreements_no_arrangements')}</p>}
      <ul class="record-list">
        {open.map(({ debtor, identity, standing: { arrangement, state, progress } }) => (
          <li key={arrangement.id} class="record-card" data-testid="arrangement-row" data-state={state}>
            <span class="record-row">
              <Badge tone={state === 'deviating' ? 'reject' : state === 'proposed' ? 'refer' : 'plain'}>
                {words.t(STATE_WORDS[state])}
              </Badge>
              <a href={hrefOf(debtor)}>
                <bdi>{debtorName(identity, words)}</bdi>
              </a>
              <strong class="num">{words.format.money(arrangement.debt)}</strong>
            </span>
            {progress && (
              <p>
                {words.t('arrangement_progress', { n: progress.paid, total: progress.total })}
                {progress.next &&
                  ` · ${words.t('arrangement_next', { amount: words.format.money(progress.next.amount), date: words.format.date(progress.next.dueOn, today) })}`}
              </p>
            )}
            {progress?.deviations.map((deviation) => (
              <p key={deviationText(deviation, words)} class="record-wrong">
                {deviationText(deviation, words)}
              </p>
            ))}
            <span class="record-by">{words.t('agreements_owner', { name: arrangement.by })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
