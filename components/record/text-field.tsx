import { FieldBox } from '../ui/field-box';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** Hours and minutes. */
  readonly isTime?: boolean;
  readonly error?: string | null;
  readonly testId?: string;
}

const LONGEST = 200;

/** A labelled field for one line. */
export function TextField({ label, value, onInput, isTime = false, error, testId }: TextFieldProps) {
  return (
    <FieldBox label={label} error={error}>
      {(ties) => (
        <input
          {...ties}
          class="field"
          {...(isTime ? ({ type: 'time' } as const) : ({ type: 'text' } as const))}
          value={value}
          maxLength={LONGEST}
          autocomplete="off"
          data-testid={testId}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldBox>
  );
}
