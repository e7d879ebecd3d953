import type { ArrangementRecord } from '@/lib/domain/record/arrangement-record';
import type { MessageKey } from '@/lib/words/catalogue';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { SUPPLY_WORDS } from './arrangement-words';
import { scheduleText } from './schedule-text';

/** What was agreed, and what was weighed: all of it, for whoever asks. */
export function ArrangementTerms({ arrangement }: { readonly arrangement: ArrangementRecord }) {
  const words = useWords();
  const { instalments, expected, items, freeCashFlow, supply, cause, otherArrangements, security, notes } = arrangement;
  const told: readonly (readonly [MessageKey, string | null])[] = [
    ['arrangement_items', words.format.list(items.map(({ number }) => number ?? words.t('item_no_number')))],
    ['arrangement_cash_flow_short', words.format.money(freeCashFlow)],
    ['arrangement_supply', words.t(SUPPLY_WORDS[supply])],
    ['arrangement_cause_short', cause],
    ['arrangement_other', otherArrangements],
    ['arrangement_security', security],
    ['arrangement_notes', notes],
  ];
  const rows = told.flatMap(([key, text]) => (text === null ? [] : [{ key, text }]));
  return (
    <details>
      <summary>{scheduleText(instalments, words)}</summary>
      <ol class="schedule">
        {instalments.map(({ dueOn, amount }, at) => (
          <li key={dueOn}>
            <span>{words.format.date(dueOn)}</span>
            <Money of={amount} as="amount" />
            {expected[at] && (
              <span class="dim">{words.t('arrangement_expects', { amount: words.format.money(expected[at]) })}</span>
            )}
          </li>
        ))}
      </ol>
      <dl class="agreed">
        {rows.map(({ key, text }) => (
          <div key={key}>
            <dt>{words.t(key)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
