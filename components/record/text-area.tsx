import { FieldBox } from '../ui/field-box';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly error?: string | null;
  readonly maxLength?: number;
  readonly testId?: string;
}

const LONGEST = 4_000;

/** A labelled field for a few sentences. */
export function TextArea({ label, value, onInput, error, maxLength = LONGEST, testId }: TextAreaProps) {
  return (
    <FieldBox label={label} error={error}>
      {(ties) => (
        <textarea
          {...ties}
          class="field"
          value={value}
          maxLength={maxLength}
          data-testid={testId}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldBox>
  );
}
