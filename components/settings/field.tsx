import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly error?: string | null;
  readonly inputMode?: 'text' | 'decimal';
  readonly maxLength?: number;
}

/** A labelled text field; what is wrong with its content stands below it and is read with it. */
export function Field({ label, value, onInput, error = null, inputMode = 'text', maxLength = 60 }: FieldProps) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        value={value}
        inputMode={inputMode}
        maxLength={maxLength}
        aria-invalid={error !== null}
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
