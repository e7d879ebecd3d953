import { useState } from 'preact/hooks';
import { FieldBox } from '../ui/field-box';

interface CheckedFieldProps {
  readonly label: string;
  /** What is kept now. */
  readonly value: string;
  readonly isRight: (text: string) => boolean;
  /** Shown below the field, and read with it, while its content cannot be kept. */
  readonly error: string;
  readonly onRight: (text: string) => void;
  readonly maxLength?: number;
}

const LONGEST = 60;

/** A labelled text field that hands on only what can be kept; meanwhile a person may type anything. */
export function CheckedField({ label, value, isRight, error, onRight, maxLength = LONGEST }: CheckedFieldProps) {
  const [text, setText] = useState(value);
  const isWrong = !isRight(text);
  const type = (typed: string) => {
    setText(typed);
    if (isRight(typed)) onRight(typed);
  };
  return (
    <FieldBox label={label} error={isWrong ? error : null}>
      {(ties) => (
        <input {...ties} class="field" value={text} maxLength={maxLength} onInput={(event) => type(event.currentTarget.value)} />
      )}
    </FieldBox>
  );
}
