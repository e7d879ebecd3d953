import { useId, useState } from 'preact/hooks';
import type { RuleId } from '@/lib/domain/ids';
import type { ParameterUnit } from '@/lib/domain/policy-view';
import { readNumber, writeNumber } from '@/lib/words/number-text';
import { useWords } from '../ui/words-context';
import { useEditing } from './editing-context';
import { faultWords } from './objection-words';
import { fromShown, toShown } from './unit-scale';
import { unitWords } from './unit-words';
import { valueAt } from './value-at';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: ParameterUnit;
  /** Where it stands in the policy; in all of these places it is the same number. */
  readonly places: readonly [string, ...string[]];
  /** The rule that it belongs to. */
  readonly rule?: RuleId;
  /** In a table the row and column name it: the label is only read aloud. */
  readonly isInTable?: boolean;
}

/** A number of the policy. Whatever is typed stays; what cannot be kept is told below the field, and read with it. */
export function NumberField({ label, unit, places, rule, isInTable = false }: NumberFieldProps) {
  const words = useWords();
  const { document, texts, objection, change } = useEditing();
  const id = useId();
  // While it is being typed it stays as typed; then it is written as this language writes numbers.
  const [typed, setTyped] = useState<string | null>(null);
  const [place] = places;
  const { currency } = document;
  const value = valueAt(document, place);
  const written = typeof value === 'number' ? writeNumber(toShown(value, unit, currency), words.language) : '';
  const isMistyped = texts[place] !== undefined;
  const isWrong = objection !== null && places.includes(objection.place);
  const error = isMistyped ? words.t('policy_no_number') : isWrong ? faultWords(objection, words) : null;
  const type = (text: string) => {
    setTyped(text);
    const read = readNumber(text, words.language);
    if (read === null) return change({ is: 'text', place, text });
    change({ is: 'value', places, value: fromShown(read, unit, currency), ...(rule && { rule }) });
  };
  return (
    <div class={isInTable ? 'policy-field policy-field-bare' : 'policy-field'}>
      <label for={id} class={isInTable ? 'hidden-text' : undefined}>
        {label}
      </label>
      <span class="policy-input">
        <input
          id={id}
          class="field num"
          inputMode="decimal"
          autocomplete="off"
          value={typed ?? texts[place] ?? written}
          data-place={place}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {!isInTable && <span class="policy-unit">{unitWords(unit, currency, words)}</span>}
      </span>
      {error !== null && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
