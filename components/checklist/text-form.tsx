import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface TextFormProps {
  readonly label: string;
  /** To begin with; chosen whole, so that typing replaces it. */
  readonly value: string;
  /** What is wrong with a text; null: nothing. */
  readonly faultOf: (text: string) => string | null;
  /** At every keystroke. */
  readonly onText?: (text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

const LONGEST = 500;

/** One line to explain an answer with. What is wrong is said on saving, not while somebody types. */
export function TextForm({ label, value, faultOf, onText, onSave, onCancel }: TextFormProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  // At once: what is chosen a moment later would be replaced by a second keystroke.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const type = (typed: string) => {
    setText(typed);
    onText?.(typed);
  };
  const save = (event: Event) => {
    event.preventDefault();
    const wrong = faultOf(text);
    setFault(wrong);
    if (wrong === null) onSave(text.trim());
    else field.current?.focus();
  };
  return (
    <form class="check-form" onSubmit={save} noValidate>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        class="field"
        value={text}
        maxLength={LONGEST}
        data-testid="check-text"
        aria-invalid={fault !== null}
        aria-describedby={fault !== null ? `${id}-fault` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit" class="button button-primary" data-testid="check-save">
        {words.t('check_save')}
      </button>
      <Button kind="plain" onClick={onCancel}>
        {words.t('check_cancel')}
      </Button>
      {fault !== null && (
        <p class="field-error" id={`${id}-fault`} role="alert" data-testid="check-fault">
          {fault}
        </p>
      )}
    </form>
  );
}
