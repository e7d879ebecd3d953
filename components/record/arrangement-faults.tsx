import { addDays } from '@/lib/domain/local-date';
import { sumMoney } from '@/lib/domain/money';
import { useWords } from '../ui/words-context';
import { FAULT_WORDS } from './arrangement-words';
import type { ArrangementCase, WorkedArrangement } from './work-arrangement';

interface ArrangementFaultsProps {
  readonly worked: WorkedArrangement;
  readonly about: ArrangementCase;
}

/** Why it cannot be kept like this, one sentence each. */
export function ArrangementFaults({ worked, about }: ArrangementFaultsProps) {
  const words = useWords();
  const { debt, instalments, each, faults, chosen } = worked;
  const { terms, today, currency } = about;
  const { money, date } = words.format;
  const sum = sumMoney(
    (instalments ?? []).map(({ amount }) => amount),
    currency,
  );
  const fields = {
    sum: money(sum),
    debt: money(debt),
    max: terms.maxInstalments,
    date: date(addDays(today, terms.firstWithinDays), today),
  };
  const told =
    chosen.length === 0
      ? [words.t('arrangement_fault_no_debt')]
      : each !== null && instalments === null
        ? [words.t('arrangement_fault_parts')]
        : faults.map((fault) => words.t(FAULT_WORDS[fault], fields));
  return (
    <div class="field-error" role="status" data-testid="arrangement-faults">
      {told.length > 0 && (
        <ul>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
