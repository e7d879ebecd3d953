import { useId } from 'preact/hooks';

interface RadioFieldProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly text?: string }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
  /** Marks each option: `<testId>-<value>`. */
  readonly testId: string;
}

/** One of a few, each with what it means. */
export function RadioField<T extends string>({ legend, options, chosen, onChoose, testId }: RadioFieldProps<T>) {
  const name = useId();
  return (
    <fieldset class="record-set">
      <legend>{legend}</legend>
      {options.map(({ value, label, text }) => (
        <label key={value} class="record-option">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            data-testid={`${testId}-${value}`}
          />
          <span>
            {label}
            {text && <span class="record-hint">{text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
