import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { untickedItems, type VisitRecord } from '@/lib/domain/record/visit-record';
import { debtorName } from '../debtor/debtor-name';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

interface VisitBoardProps {
  /** What comes first first. */
  readonly open: readonly { readonly debtor: DebtorKey; readonly identity: DebtorIdentity; readonly visit: VisitRecord }[];
  readonly today: LocalDate;
  readonly hrefOf: (debtor: DebtorKey) => string;
}

/** The visits that are still to be made or closed. */
export function VisitBoard({ open, today, hrefOf }: VisitBoardProps) {
  const words = useWords();
  return (
    <Section title={words.t('agreements_visits')} aside={words.format.count(open.length)} testId="visit-board">
      {open.length === 0 && <p class="dim">{words.t('agreements_no_visits')}</p>}
      <ul class="record-list">
        {open.map(({ debtor, identity, visit }) => {
          const { items, startsOn, time, place, visitors } = visit;
          const ticked = items.length - untickedItems(visit).length;
          return (
            <li key={visit.id} class="record-card" data-testid="visit-row">
              <span class="record-row">
                <strong class="num">
                  {words.format.date(startsOn, today)}, {time}
                </strong>
                <a href={hrefOf(debtor)}>
                  <bdi>{debtorName(identity, words)}</bdi>
                </a>
                <span class="dim">{words.t('visit_ticked', { n: ticked, total: items.length })}</span>
              </span>
              <span class="record-by">{[...visitors, ...(place ? [place] : [])].join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
