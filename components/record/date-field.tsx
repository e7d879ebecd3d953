import type { LocalDate } from '@/lib/domain/local-date';
import { FieldBox } from '../ui/field-box';

interface DateFieldProps {
  readonly label: string;
  readonly value: LocalDate;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
  /** Empty while what is typed is no day yet: whoever asks for one says so. */
  readonly onInput: (date: LocalDate) => void;
  readonly error?: string | null;
  readonly testId?: string;
}

/** A labelled day. */
export function DateField({ label, value, min, max, onInput, error, testId }: DateFieldProps) {
  return (
    <FieldBox label={label} error={error}>
      {(ties) => (
        <input
          {...ties}
          class="field"
          type="date"
          value={value}
          min={min}
          max={max}
          data-testid={testId}
          onInput={(event) => onInput(event.currentTarget.value as LocalDate)}
        />
      )}
    </FieldBox>
  );
}
