import { FieldBox } from '../ui/field-box';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly error?: string | null;
  readonly testId?: string;
}

/** One of several, in a list that opens. */
export function SelectField<T extends string>({ label, options, chosen, onChoose, error, testId }: SelectFieldProps<T>) {
  return (
    <FieldBox label={label} error={error}>
      {(ties) => (
        <select
          {...ties}
          class="field"
          value={chosen}
          data-testid={testId}
          onChange={(event) => onChoose(event.currentTarget.value as T)}
        >
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldBox>
  );
}
