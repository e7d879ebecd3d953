import type { ComponentChildren } from 'preact';
import type { OutcomeTally } from '@/lib/domain/record/decision-report';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

interface OverrideTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly key: string; readonly name: ComponentChildren; readonly tally: OutcomeTally }[];
  readonly testId: string;
}

const COLUMNS: readonly (readonly [MessageKey, (tally: OutcomeTally) => number])[] = [
  ['outcomes_overridden', ({ count }) => count],
  ['outcome_loss', ({ loss }) => loss],
  ['outcome_unknown', ({ unknown }) => unknown],
];

/** Decisions that set the policy aside, by who made them or by the rule that gave way. */
export function OverrideTable({ caption, rows, testId }: OverrideTableProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <table class="act-table" data-testid={testId}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" />
          {COLUMNS.map(([name]) => (
            <th key={name} scope="col" class="num">
              {words.t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, tally }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {COLUMNS.map(([column, of]) => (
              <td key={column} class="num">
                {words.format.count(of(tally))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
