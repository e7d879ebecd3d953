import type { CurrencyCode } from '@/lib/domain/money';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { ArrangementDraft, PartDraft } from './arrangement-draft';
import { PartRow } from './part-row';
import type { ArrangementCase, WorkedArrangement } from './work-arrangement';

interface InstalmentTableProps {
  readonly draft: ArrangementDraft;
  readonly worked: WorkedArrangement;
  readonly about: ArrangementCase;
  /** Null: equal parts again. */
  readonly onParts: (parts: readonly PartDraft[] | null) => void;
}

const equalParts = ({ instalments }: WorkedArrangement, { format }: Words): readonly PartDraft[] =>
  (instalments ?? []).map(({ dueOn, amount }) => ({ dueOn, amount: format.amount(amount), expected: '' }));

function Columns() {
  const words = useWords();
  return (
    <thead>
      <tr>
        {(['arrangement_column_on', 'arrangement_column_amount', 'arrangement_column_expected'] as const).map((key) => (
          <th key={key} scope="col">
            {words.t(key)}
          </th>
        ))}
        <th scope="col">
          <span class="hidden-text">{words.t('arrangement_column_remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

const NEW_PART: PartDraft = { dueOn: '', amount: '', expected: '' };

interface PartsProps {
  readonly parts: readonly PartDraft[];
  readonly currency: CurrencyCode;
  readonly onParts: InstalmentTableProps['onParts'];
}

function Parts({ parts, currency, onParts }: PartsProps) {
  return (
    <table class="parts" data-testid="arrangement-parts">
      <Columns />
      <tbody>
        {parts.map((part, at) => (
          <PartRow
            key={at}
            number={at + 1}
            part={part}
            currency={currency}
            onPart={(next) => onParts(parts.map((each, index) => (index === at ? next : each)))}
            onRemove={parts.length > 1 ? () => onParts(parts.filter((_, index) => index !== at)) : null}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The instalments one by one, for a customer whose months differ, with what they expect to receive before each. */
export function InstalmentTable({ draft: { parts }, worked, about, onParts }: InstalmentTableProps) {
  const words = useWords();
  if (!parts)
    return (
      <div>
        <Button kind="plain" onClick={() => onParts(equalParts(worked, words))} testId="arrangement-by-month">
          {words.t('arrangement_by_month')}
        </Button>
      </div>
    );
  return (
    <>
      <Parts parts={parts} currency={about.currency} onParts={onParts} />
      <div class="record-row">
        <Button kind="plain" onClick={() => onParts([...parts, NEW_PART])} testId="arrangement-add-part">
          {words.t('arrangement_add_part')}
        </Button>
        <Button kind="plain" onClick={() => onParts(null)}>
          {words.t('arrangement_equal')}
        </Button>
      </div>
    </>
  );
}
