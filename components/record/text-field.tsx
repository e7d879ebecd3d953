import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Hours and minutes. */
  readonly isTime?: boolean;
  /** Shown below the field, and read with it. */
  readonly error?: string | null;
  readonly testId?: string;
}

const LONGEST = 200;

/** A labelled field for one line. */
export function TextField({ label, value, onInput, isTime = false, error, testId }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        {...(isTime ? ({ type: 'time' } as const) : ({ type: 'text' } as const))}
        value={value}
        maxLength={LONGEST}
        autocomplete="off"
        data-testid={testId}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
