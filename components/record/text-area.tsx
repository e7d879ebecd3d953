import { useId } from 'preact/hooks';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Shown below the field, and read with it. */
  readonly error?: string | null;
  readonly maxLength?: number;
  readonly testId?: string;
}

const LONGEST = 4_000;

/** A labelled field for a few sentences. */
export function TextArea({ label, value, onInput, error, maxLength = LONGEST, testId }: TextAreaProps) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        value={value}
        maxLength={maxLength}
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
