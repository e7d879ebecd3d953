import { useId } from 'preact/hooks';
import type { LocalDate } from '@/lib/domain/local-date';

interface DateFieldProps {
  readonly label: string;
  readonly value: LocalDate;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
  /** Empty while what is typed is no day yet: whoever asks for one says so. */
  readonly onInput: (date: LocalDate) => void;
  /** Shown below the field, and read with it. */
  readonly error?: string | null;
  readonly testId?: string;
}

/** A labelled day. */
export function DateField({ label, value, min, max, onInput, error, testId }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        value={value}
        min={min}
        max={max}
        data-testid={testId}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value as LocalDate)}
      />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
