import { useId } from 'preact/hooks';
import { useWords } from '../ui/words-context';

interface FlagTermFieldProps {
  /** Null: as the policy has it. */
  readonly days: number | null;
  readonly error: string | null;
  readonly onChange: (days: number | null) => void;
}

/** The longest term in days that a watched customer may have. */
export function FlagTermField({ days, error, onChange }: FlagTermFieldProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field-box">
      <label for={id}>{words.t('flag_term')}</label>
      <input
        id={id}
        class="field"
        type="number"
        min={0}
        max={365}
        value={days ?? ''}
        data-testid="flag-term"
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => onChange(value.trim() === '' ? null : Number(value))}
      />
      <p class={error ? 'field-error' : 'record-hint'} id={`${id}-hint`}>
        {error ?? words.t('flag_term_hint')}
      </p>
    </div>
  );
}
