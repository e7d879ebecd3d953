import type { RuleId } from '@/lib/domain/ids';
import { useEditing } from './editing-context';
import { valueAt } from './value-at';

interface ChoicesFieldProps {
  readonly label: string;
  readonly places: readonly [string, ...string[]];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly rule?: RuleId;
  /** In a table the row and column name it: the label is only read aloud. */
  readonly isInTable?: boolean;
}

/** A list of the policy that is some of a few words, for example classes or roles. */
export function ChoicesField({ label, places, choices, rule, isInTable = false }: ChoicesFieldProps) {
  const { document, change } = useEditing();
  const held = valueAt(document, places[0]);
  const chosen: readonly unknown[] = Array.isArray(held) ? held : [];
  const choose = (value: string, isChosen: boolean) => {
    const next = choices.map((each) => each.value).filter((each) => (each === value ? isChosen : chosen.includes(each)));
    change({ is: 'value', places, value: next, ...(rule && { rule }) });
  };
  return (
    <fieldset class="answers-set policy-choices">
      <legend class={isInTable ? 'hidden-text' : undefined}>{label}</legend>
      {choices.map(({ value, label: name }) => (
        <label key={value} class="answer">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
