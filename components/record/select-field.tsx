import { useId } from 'preact/hooks';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** Shown below the field, and read with it. */
  readonly error?: string | null;
  readonly testId?: string;
}

/** One of several, in a list that opens. */
export function SelectField<T extends string>({ label, options, chosen, onChoose, error, testId }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        data-testid={testId}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
